package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.personal.Mentions.Kind;
import org.gongkai.inspection.personal.Mentions.Mention;

/** What stands before a telephone number, read from its end clause by clause. */
final class WordsBefore {

	/** What a label says by which a number is a body's. */
	private static final LazyPattern BODY_LABEL = new LazyPattern(
			"(?:咨询|监督|举报|投诉|值班|服务|办公|受理|预约|报名|热线|传真|总机|客服|抢修|救援|报警|维修|维权|招生|招聘|采购|会务|前台|单位|承办|办理|业务|查询|订票|预订|接待|信访|值守|应急|援助|求助|报修|新闻|公示|复议|立案|缴费|管理|保护|征订|监管|反馈|申报|认定|捐赠|专线|公开|公布的|夜间|白天|技术支持|对外|订餐|挂号|救助|帮扶|维保|火警|匪警|本?村部|售后|工作时间|办公时间|节假日|邮购|服务监督|联系单位|社区|街道|园区|景区)$");

	private static final LazyPattern BODY_END = new LazyPattern("[局办科所站院校馆厅室部会处庭社队点店厂行委联股组]$");

	private static final LazyPattern NO_BODY_END = new LazyPattern(
			"(?:[住居处场厕寓]所|[0-9卧教]室|[租住何友讯]处|宿舍|[地早]点|[大住]院|在校|[全一两]部|[机社]会|[小村居0-9一二三四五六七八九十]组|代办|[出同]行)$");

	private static final LazyPattern HOME_OF = new LazyPattern("家电?$");

	private static final LazyPattern ADDRESS = new LazyPattern("^(?:办公|单位)?地址|邮寄|邮箱|邮件");

	private static final WordSet LABEL_WORDS = WordSet
		.of("电话号码|联系电话|联系方式|联系方法|联络方式|联络电话|固定电话|座机号码|座机号|电话号|电话|座机|固话|号码|联系|联络"
				+ "|固定|方式|来电|手机|TEL|Tel|tel|☎|☏|分别为|分别是|改为|换成|及|单线|接线|装机|通讯处|话机|打通了?|拨打|通过|有|号|经|已|机");

	private static final String SEPARATORS = " :(-为是,、的[<=【》】\"“”'+/|*;";

	private static final String DELIMITERS = ",;。!?\n ·|【】";

	private static final int MOST_CLAUSES = 12;

	private final String before;

	private int to;

	private boolean near = true;

	private boolean bodySeen;

	private boolean called;

	WordsBefore(String before) {
		this.before = before;
		this.to = before.length();
	}

	TelephoneOwner owner() {
		for (int clauses = 0; clauses < MOST_CLAUSES && this.to > 0; clauses++) {
			int from = start(this.to);
			String clause = this.before.substring(from, this.to);
			String core = this.near ? withoutLabel(clause) : clause;
			char delimiter = (from > 0) ? this.before.charAt(from - 1) : '\n';
			this.to = Math.max(0, from - 1);
			if (!core.isBlank()) {
				TelephoneOwner owner = owner(clause, core, clauses == 0, delimiter);
				if (owner != TelephoneOwner.NOBODY) {
					return owner;
				}
				note(clause);
				this.near = false;
			}
		}
		return this.bodySeen ? TelephoneOwner.BODY : TelephoneOwner.NOBODY;
	}

	private TelephoneOwner owner(String clause, String core, boolean own, char delimiter) {
		if (own && BODY_LABEL.matcher(core).find()) {
			return TelephoneOwner.BODY;
		}
		TelephoneOwner owner = this.near ? nearest(core, own || delimiter == '(') : TelephoneOwner.NOBODY;
		owner = (owner == TelephoneOwner.NOBODY) ? TelephoneOwner.ofClause(own ? withoutSeparators(clause) : core)
				: owner;
		if (owner == TelephoneOwner.PERSON && onlyNamed(core)) {
			return ofNamed(delimiter);
		}
		boolean told = owner == TelephoneOwner.PERSON && this.called
				&& Mentions.in(core).stream().noneMatch((mention) -> mention.isPerson() && mention.named());
		return told ? TelephoneOwner.BODY : owner;
	}

	private void note(String clause) {
		boolean call = TelephoneOwner.CALL.matcher(clause).find() || TelephoneOwner.MAY.matcher(clause).find();
		this.called |= call && !TelephoneOwner.NOTICE.matcher(clause).find();
		this.bodySeen |= call || ADDRESS.matcher(clause).find()
				|| Mentions.in(clause).stream().anyMatch((mention) -> !mention.isPerson());
	}

	private static boolean onlyNamed(String core) {
		return Mentions.in(core).stream().allMatch((mention) -> mention.kind() == Kind.NAME)
				&& !TelephoneOwner.MATTER.matcher(core).find();
	}

	/** Of somebody who is but named the clause before may say that he is at work. */
	private TelephoneOwner ofNamed(char delimiter) {
		if (this.to == 0 || "。!?\n;".indexOf(delimiter) >= 0) {
			return TelephoneOwner.PERSON;
		}
		String above = this.before.substring(start(this.to), this.to);
		List<Mention> mentions = Mentions.in(above);
		Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
		boolean ends = BODY_END.matcher(above).find() && !NO_BODY_END.matcher(above).find()
				|| last != null && !last.isPerson() && last.to() >= above.length() - 1;
		return ends || TelephoneOwner.CALL.matcher(above).find() ? TelephoneOwner.BODY : TelephoneOwner.PERSON;
	}

	/** Who stands right before the number or its label. */
	private static TelephoneOwner nearest(String core, boolean own) {
		List<Mention> mentions = Mentions.in(core);
		Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
		if (HOME_OF.matcher(core).find() && Mentions.nameAtEnd(HOME_OF.matcher(core).replaceFirst("")) > 0) {
			return TelephoneOwner.PERSON;
		}
		if (last != null && "家处的们".contains(core.substring(last.to()))) {
			boolean labelled = last.kind() == Kind.NAME
					&& BODY_LABEL.matcher(withoutLabel(core.substring(0, last.from()))).find();
			boolean counted = !own && !last.named() && !mentions.get(0).isPerson();
			return (last.kind() == Kind.PERSON) ? (counted ? TelephoneOwner.NOBODY : TelephoneOwner.PERSON)
					: last.kind() != Kind.NAME || labelled || TelephoneOwner.ofBody(core, mentions, last)
							? TelephoneOwner.BODY : TelephoneOwner.NOBODY;
		}
		return BODY_END.matcher(core).find() && !NO_BODY_END.matcher(core).find() ? TelephoneOwner.BODY
				: TelephoneOwner.NOBODY;
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

	private static String withoutSeparators(String clause) {
		int end = clause.length();
		while (end > 0 && SEPARATORS.indexOf(clause.charAt(end - 1)) >= 0) {
			end--;
		}
		return clause.substring(0, end);
	}

	private static String withoutLabel(String clause) {
		int end = clause.length();
		int before = -1;
		while (end != before) {
			before = end;
			while (end > 0 && SEPARATORS.indexOf(clause.charAt(end - 1)) >= 0) {
				end--;
			}
			for (int length = Math.min(4, end); length > 0 && end == before; length--) {
				if (LABEL_WORDS.lengthAt(clause, end - length) == length) {
					end -= length;
				}
			}
		}
		return clause.substring(0, end);
	}

}
