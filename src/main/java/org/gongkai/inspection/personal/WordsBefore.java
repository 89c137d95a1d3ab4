package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.personal.Mentions.Kind;
import org.gongkai.inspection.personal.Mentions.Mention;

/** What stands before a telephone number, read from its end clause by clause. */
final class WordsBefore {

	/** From which number an alarm was raised, or which number raises it. */
	private static final LazyPattern CALLED_FROM = new LazyPattern("报警|报案");

	/** A line of a form that tells where somebody works or learns. */
	private static final LazyPattern WORKPLACE = new LazyPattern("(?:工作|所在|供职|就读|推荐|毕业|原)(?:单位|学校|院校)(?:及职务)?:");

	/** Who dials a number is not whose it is. */
	private static final LazyPattern DIALS = new LazyPattern("(?:拨打|拨|致电|通过)(?:[0-9]{3,6}(?:热线)?[和或、]?)?$");

	private static final int LONGEST_CALL = 12;

	private static final LazyPattern ADDRESS = new LazyPattern("^(?:办公|单位)?地址|邮寄|邮箱|邮件|联系我们|通讯地址|^[^,]{0,4}联系方式$");

	private static final String DELIMITERS = ",;。!?\n ·|【】";

	private static final String SENTENCE_ENDS = "。!?\n";

	/** Whom an office calls, as against somebody who asks an office. */
	private static final WordSet TO_ALL = WordSet.of("如|凡|若|欢迎|广大|各|市民|群众|居民|咨询|详询|任何|均可|可以");

	/**
	 * What a body does with what a person wants, which does not make the number its own.
	 */
	private static final WordSet HANDLES = WordSet
		.of("已|尚未|正在|未能|未予|未给|核实|核查|调查|受理|理赔|走访|定期|安排|探望|慰问|认定|报销|维修|抢救|治疗|救治|拒绝|拖欠|推诿|不予|没有");

	/** A body that speaks for itself. */
	private static final WordSet SPEAKS = WordSet.of("答复|回复|回应|介绍|提醒|公布|发布|开通|设立|开设|负责|牵头|组织|提供");

	private static final int MOST_CLAUSES = 12;

	private final String before;

	private int to;

	private boolean near = true;

	private boolean bodySeen;

	private boolean called;

	private boolean inBrackets;

	private boolean told;

	private boolean handled;

	private boolean toAll;

	private boolean sentence = true;

	private boolean nearby;

	WordsBefore(String before) {
		this.before = before;
		this.to = before.length();
	}

	TelephoneOwner owner() {
		for (int clauses = 0; clauses < MOST_CLAUSES && this.to > 0; clauses++) {
			int from = start(this.to);
			String clause = this.before.substring(from, this.to);
			String core = this.near ? TelephoneLabel.without(clause) : clause;
			char delimiter = (from > 0) ? this.before.charAt(from - 1) : '\n';
			this.to = Math.max(0, from - 1);
			if (!core.isBlank()) {
				TelephoneOwner owner = this.told ? afterCall(clause) : owner(clause, core, clauses == 0, delimiter);
				if (owner != TelephoneOwner.NOBODY) {
					this.nearby = this.told || clauses == 1;
					return owner;
				}
				this.near = false;
			}
			this.inBrackets = clauses == 0 && delimiter == '(' && core.isBlank();
			if (this.told && SENTENCE_ENDS.indexOf(delimiter) >= 0) {
				this.sentence = false;
			}
			if (this.told && this.toAll && !this.sentence) {
				this.nearby = true;
				return TelephoneOwner.BODY;
			}
		}
		this.nearby = this.told && this.toAll;
		return this.bodySeen ? TelephoneOwner.BODY : TelephoneOwner.NOBODY;
	}

	/** Whether a clause ends with somebody who calls the number. */
	static boolean dials(String clause) {
		return DIALS.ends(TelephoneLabel.withoutSeparators(clause), LONGEST_CALL);
	}

	/**
	 * Whether the clause right before that of the number told whose it is, or a call upon
	 * the public.
	 */
	boolean toldNearby() {
		return this.nearby;
	}

	/** Who has asked for what reads like a call upon the public. */
	private TelephoneOwner afterCall(String clause) {
		if (Demand.isAnswered(clause)) {
			return TelephoneOwner.BODY;
		}
		if (this.sentence ? Demand.in(clause) : !this.toAll && Demand.byMyself(clause)) {
			return TelephoneOwner.PERSON;
		}
		this.toAll |= TO_ALL.in(clause);
		return TelephoneOwner.NOBODY;
	}

	private TelephoneOwner owner(String clause, String core, boolean own, char delimiter) {
		if (own && CALLED_FROM.matcher(core).matches() || !own && WORKPLACE.matcher(core).lookingAt()) {
			return TelephoneOwner.NOBODY;
		}
		if (own && TelephoneLabel.isBodys(core)) {
			return TelephoneOwner.BODY;
		}
		if (own && dials(clause) && !PublicCall.in(clause)) {
			note(clause, clause, Mentions.in(clause));
			return TelephoneOwner.NOBODY;
		}
		List<Mention> mentions = Mentions.in(core);
		if (this.inBrackets && TelephoneLabel.isBodys(core) && mentions.stream().noneMatch(Mention::isPerson)) {
			return TelephoneOwner.BODY;
		}
		TelephoneOwner owner = this.near ? NearestOwner.in(core, mentions, own || this.inBrackets || delimiter == '(')
				: TelephoneOwner.NOBODY;
		if (owner == TelephoneOwner.NOBODY) {
			if (Demand.in(core, mentions)) {
				return TelephoneOwner.PERSON;
			}
			if (Demand.ofAnOffice(core, mentions)) {
				return TelephoneOwner.NOBODY;
			}
			owner = own ? TelephoneOwner.ofClause(TelephoneLabel.withoutSeparators(clause))
					: TelephoneOwner.ofClause(core, mentions);
			if (owner == TelephoneOwner.BODY && isToReadOn(clause, core, mentions, own)) {
				this.bodySeen = true;
				return TelephoneOwner.NOBODY;
			}
		}
		if (owner == TelephoneOwner.PERSON && onlyNamed(core, mentions)) {
			Mention named = mentions.get(mentions.size() - 1);
			return ofNamed(core.substring(named.from(), named.to()), delimiter);
		}
		boolean called = owner == TelephoneOwner.PERSON && this.called
				&& mentions.stream().noneMatch((mention) -> mention.isPerson() && mention.named());
		if (owner == TelephoneOwner.NOBODY) {
			note(clause, core, mentions);
		}
		return called ? TelephoneOwner.BODY : owner;
	}

	/** Whether a call may be a person's, or a body but handles what a person wants. */
	private boolean isToReadOn(String clause, String core, List<Mention> mentions, boolean own) {
		if (PublicCall.in(clause)) {
			this.told = !PublicCall.namesBody(core, mentions);
			this.toAll = TO_ALL.in(clause);
			return this.told;
		}
		this.handled |= !own && HANDLES.in(clause) && !SPEAKS.in(clause);
		return this.handled;
	}

	private void note(String clause, String core, List<Mention> mentions) {
		boolean call = PublicCall.maybe(clause);
		this.called |= call && !PublicCall.isNotice(clause);
		this.bodySeen |= call || ADDRESS.matcher(clause).find() || ownsWhatFollows(core, mentions);
	}

	/** Whether a body is named to whom nobody has but turned. */
	private static boolean ownsWhatFollows(String clause, List<Mention> mentions) {
		return mentions.stream()
			.anyMatch((mention) -> !mention.isPerson() && !TelephoneOwner.turnedTo(clause, mention));
	}

	private static boolean onlyNamed(String core, List<Mention> mentions) {
		return !mentions.isEmpty() && mentions.stream().allMatch((mention) -> mention.kind() == Kind.NAME)
				&& !TelephoneOwner.MATTER.matcher(core).find();
	}

	/** Of somebody who is but named the clause before may say that he is at work. */
	private TelephoneOwner ofNamed(String name, char delimiter) {
		if (this.to == 0 || "。!?\n;".indexOf(delimiter) >= 0) {
			return TelephoneOwner.PERSON;
		}
		String above = this.before.substring(start(this.to), this.to);
		List<Mention> mentions = Mentions.in(above);
		Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
		boolean ends = NearestOwner.isBody(above)
				|| last != null && !last.isPerson() && last.to() >= above.length() - 1;
		int again = above.indexOf(name);
		if (again > 0 && NearestOwner.isPart(above.substring(0, again))
				|| mentions.stream().anyMatch((mention) -> mention.kind() == Kind.PERSON && mention.named())) {
			return TelephoneOwner.PERSON;
		}
		return ends || PublicCall.in(above) ? TelephoneOwner.BODY : TelephoneOwner.PERSON;
	}

	/** Where the clause begins that ends there; what is in brackets belongs to it. */
	private int start(int end) {
		int at = end;
		while (at > 0) {
			char c = this.before.charAt(at - 1);
			int open = (c == ')') ? this.before.lastIndexOf('(', at - 2) : -1;
			if (open >= 0) {
				at = open;
			}
			else if (c == '(' || DELIMITERS.indexOf(c) >= 0) {
				return at;
			}
			else {
				at--;
			}
		}
		return 0;
	}

}
