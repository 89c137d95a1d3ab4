package org.gongkai.inspection.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.personal.Mentions.Kind;
import org.gongkai.inspection.personal.Mentions.Mention;

/**
 * Whose a telephone number is by the words around it. What is nearest decides: what the
 * label says, who stands right before the number, who is the subject of its clause, then
 * clause by clause what is written before, at last what follows.
 */
enum TelephoneOwner {

	/** A natural person. */
	PERSON,

	/** A body, or somebody at work for it. */
	BODY,

	/** Nobody can be told to be. */
	NOBODY;

	private static final LazyPattern LEFT = new LazyPattern(
			"留下|家住|预留|所留|留的|留电|留有|留座机|留固话|(?<!婚姻|结婚|产权|户籍|户口|失业|工商|税务|动产|生育|选民|兵役)登记的?$|提供了?的?$|提供的(?:联系)?(?:电话|号码|座机)|找(?:她|他|老人|孩子|我)[^,]{0,3}[打拨]|联系[她他我](?:[可请]|就)?[打拨]|填写的|来电$|来电(?:号码|显示|者|人)|主叫|回访$|接听|自称|留了|留号|名下|装有|装了|装着|[收寄]件电话|用的|(?:接到|收到)[^,]{0,6}$|(?:写着|写有)$|(?:电话|号码)来自|原(?:登记)?(?:联系)?(?:电话|号码|座机)|登记的(?:联系)?(?:电话|号码|座机|固话)",
			"留家预所登提找联填来主回接自名装收寄用写电号原");

	/** What is told of private persons only. */
	private static final LazyPattern PARTICULARS = new LazyPattern(
			"本人[租住系是现家姓于遗丢在]|我[叫家姓]|家庭住址|住址|(?:[他她其]家|自家)$|现[住居](?!民)|(?:人|户主):_|籍贯|(?<![持凭带份])身份证|出生|(?<=[0-9])岁|残疾证|低保证|(?<![^,、(: ])[男女](?:$|[,、) ])|求租|欲租|求购|欲购|转租|非中介",
			"本我家住他她其自现人户籍身出岁残低男女求欲转非");

	static final LazyPattern MATTER = new LazyPattern(
			"反映(?!的|如下)|投诉(?![的电人])|举报(?![的电人])|控告|检举|咨询(?!的)|询问|求助|申请(?![人的])|不服|质疑|要求|建议|来访|来信|上访|来电|状告|起诉|家住|原系|原为|^原|就读|读(?=[小中大高职技])|就医|送[往到至医]|抢救|住院|上班|打工|工作(?!人员|日|时间|队)|购买|认为|拖欠|欠薪|受伤|毕业|曾任|曾在|退休|下岗|职工$|诉称|称");

	private static final LazyPattern PENSIONER = new LazyPattern(
			"(?:已|现|均)(?:退|离)休(?!人|干|职|教)|(?:退休|离休)老|(?:退休|离休)(?:在家|返乡|多年|居家)", "已现均退离");

	private static final LazyPattern RETIRED = new LazyPattern(
			"(?:退休|离休|卸任|离任|退役|已故|曾任|历任|当过|曾是)(?!人员|干部|教师|职工|管理|手续|证|待遇|金|养老|办|军人)");

	/** Right before a body to whom somebody turned. */
	private static final LazyPattern TOWARDS = new LazyPattern(
			"[因向到至对在经给与找去赴往诉入进离自从距转]|被(?!告|申请|执行|征)|致电|联系|拨打|前往|反映|来|(?<!常)住(?![建房院所宿宅户民保])",
			"因向到至对在经给与找去赴往诉入进离自从距转被致联拨前反来住");

	/** Right behind a body near to which somebody lives. */
	private static final WordSet BESIDE = WordSet.of("旁|对面|隔壁|附近|后面|宿舍|家属");

	/** Right before somebody with whom an office has spoken. */
	private static final LazyPattern SPOKEN_TO = new LazyPattern(
			"(?:[与向给对将和接找访到]|(?<![官人员长师警])为|联系|告知|慰问|转来?|通知|问候)了?$");

	/** What an office does by telephone. */
	private static final LazyPattern CALLS = new LazyPattern("电话(?:通知|联系|告知|回访|核实|核对|询问|沟通|征求|邀请)");

	private static final LazyPattern OF_WHAT_HE_SAID = new LazyPattern("[^,]{0,10}?(?:反映|提出|投诉|咨询|申请|诉求|举报)的");

	/**
	 * Whose a number is by what stands before it.
	 * @param before the words before, from those farthest to those nearest
	 */
	static TelephoneOwner before(String before) {
		return new WordsBefore(before).owner();
	}

	/** Whose it is by the brackets or the clause behind it. */
	static TelephoneOwner behind(String behind) {
		String clause = behind;
		int from = 0;
		while (from < clause.length() && " ,();-、".indexOf(clause.charAt(from)) >= 0) {
			from++;
		}
		int to = from;
		while (to < clause.length() && ",;。!?\n)".indexOf(clause.charAt(to)) < 0) {
			to++;
		}
		clause = clause.substring(from, to);
		if (clause.isEmpty()) {
			return NOBODY;
		}
		if (clause.startsWith("回访") || clause.startsWith("来电")) {
			return PERSON;
		}
		return ofClause(clause);
	}

	/** Whom a clause is about. */
	static TelephoneOwner ofClause(String clause) {
		return ofClause(clause, Mentions.in(clause));
	}

	/**
	 * The same.
	 * @param all who is mentioned in it
	 */
	static TelephoneOwner ofClause(String clause, List<Mention> all) {
		if (PublicCall.in(clause)) {
			return PublicCall.owner(clause, all);
		}
		List<Mention> mentions = new ArrayList<>(all);
		mentions.removeIf((mention) -> mention.isPerson()
				&& OF_WHAT_HE_SAID.matcher(clause).region(mention.to(), clause.length()).lookingAt());
		if (mentions.isEmpty() || PENSIONER.in(clause)) {
			return PENSIONER.in(clause) || LEFT.in(clause) || PARTICULARS.in(clause) ? PERSON : NOBODY;
		}
		Mention first = mentions.get(0);
		Mention last = mentions.get(mentions.size() - 1);
		if (LEFT.in(clause)) {
			return PERSON;
		}
		if (first.kind() == Kind.AT_WORK && RETIRED.matcher(clause).find()) {
			return PERSON;
		}
		if (!first.isPerson() && hasCalled(clause, last)) {
			return NOBODY;
		}
		if (first.kind() == Kind.AT_WORK) {
			return ofOfficial(clause, mentions);
		}
		if (first.isPerson()) {
			return first.named() ? named(clause, mentions) : unnamed(clause, mentions);
		}
		boolean ofPerson = mentions.stream().anyMatch((mention) -> mention.kind() == Kind.PERSON && mention.named());
		if (ofPerson || last.isPerson() && last.named() && !ofBody(clause, mentions, last)) {
			return PERSON;
		}
		return turnedTo(clause, first) || last.isPerson() && !last.named() ? NOBODY : BODY;
	}

	/** Whether an office has called somebody, who is not a body. */
	private static boolean hasCalled(String clause, Mention last) {
		Matcher calls = CALLS.matcher(clause);
		return calls.find() && (last.isPerson() || last.from() < calls.start());
	}

	/** Whether a body right before somebody says that he is at work there. */
	static boolean ofBody(String clause, List<Mention> mentions, Mention named) {
		int index = mentions.indexOf(named);
		Mention first = named;
		while (index > 0 && mentions.get(index - 1).kind() == Kind.NAME
				&& clause.startsWith("、", mentions.get(index - 1).to())) {
			first = mentions.get(--index);
		}
		Mention body = (index > 0) ? mentions.get(index - 1) : named;
		if (named.kind() == Kind.NAME && NearestOwner.isBody(clause.substring(0, first.from()))) {
			return true;
		}
		String between = clause.substring(Math.min(body.to(), first.from()), first.from());
		return named.kind() == Kind.NAME && !body.isPerson() && between.length() <= 2
				&& !SPOKEN_TO.matcher(between).find();
	}

	private static TelephoneOwner named(String clause, List<Mention> mentions) {
		Mention first = mentions.get(0);
		if (first.kind() == Kind.PERSON) {
			return PERSON;
		}
		Mention second = (mentions.size() > 1) ? mentions.get(1) : first;
		boolean official = second.kind() == Kind.AT_WORK && second.from() - first.to() <= 4;
		return official && mentions.stream().noneMatch((mention) -> mention.kind() == Kind.PERSON) ? BODY : PERSON;
	}

	private static TelephoneOwner unnamed(String clause, List<Mention> mentions) {
		Mention first = mentions.get(0);
		if (PrivatePerson.isInstructed(clause, first.to())) {
			return BODY;
		}
		boolean persons = mentions.stream().anyMatch((mention) -> mention.isPerson() && mention.named());
		boolean body = mentions.stream().anyMatch((mention) -> !mention.isPerson() && !lives(clause, mention));
		if (persons || !body) {
			return PERSON;
		}
		return MATTER.matcher(clause).region(first.to(), clause.length()).find() ? PERSON : BODY;
	}

	/** Whether a body but tells where somebody lives. */
	private static boolean lives(String clause, Mention body) {
		return BESIDE.lengthAt(clause, body.to()) > 0
				|| clause.lastIndexOf('住', body.from()) >= 0 && turnedTo(clause, body);
	}

	private static TelephoneOwner ofOfficial(String clause, List<Mention> mentions) {
		Mention last = mentions.get(mentions.size() - 1);
		boolean spokenTo = last.kind() == Kind.NAME && SPOKEN_TO.matcher(clause.substring(0, last.from())).find();
		boolean person = mentions.stream().anyMatch((mention) -> mention.kind() == Kind.PERSON);
		return person || spokenTo ? PERSON : BODY;
	}

	static boolean turnedTo(String clause, Mention body) {
		if (BESIDE.lengthAt(clause, body.to()) > 0) {
			return true;
		}
		Matcher matter = MATTER.matcher(clause).region(0, body.from());
		if (matter.find()) {
			return true;
		}
		boolean[] towards = new boolean[1];
		TOWARDS.each(clause, 0, body.from(), (from, to) -> towards[0] = true);
		return towards[0];
	}

}
