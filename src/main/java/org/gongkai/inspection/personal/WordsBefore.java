package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.personal.Mentions.Kind;
import org.gongkai.inspection.personal.Mentions.Mention;

/** What stands before a telephone number, read from its end clause by clause. */
final class WordsBefore {

	/** What a label says by which a number is a body's. */
	private static final LazyPattern BODY_LABEL = new LazyPattern(
			"(?:咨询|监督|举报|投诉|值班|服务|办公|受理|预约|报名|热线|传真|总机|客服|抢修|救援|报警|维修|维权|招生|招聘|采购|会务|前台|单位|承办|办理|业务|查询|订票|预订|接待|信访|值守|应急|援助|求助|报修|新闻|公示|复议|立案|缴费|管理|保护|征订|监管|反馈|申报|认定|捐赠|专线|公开|公布的|夜间|白天|技术支持|对外|订餐|挂号|救助|帮扶|维保|火警|匪警|本?村部|售后|工作时间|办公时间|节假日|邮购|服务监督|联系单位|社区|街道|园区|景区|(?:^|[:、])[县市镇乡村])$");

	/** From which number an alarm was raised, or which number raises it. */
	private static final LazyPattern CALLED_FROM = new LazyPattern("报警|报案");

	private static final LazyPattern BODY_END = new LazyPattern("[局办科所站院校馆厅室部会处庭社队点店厂行委联股组]$");

	private static final LazyPattern NO_BODY_END = new LazyPattern(
			"(?:[住居处场厕寓]所|[0-9卧教居]室|[租住何友讯]处|宿舍|[地早]点|[大住出入转]院|在校|[全一两]部|[机社]会|[小村居0-9一二三四五六七八九十]组|[补代申查督自未不没难再要去来举开创兴主协包]办|[出同]行)$");

	/** How the words end for what somebody is of whom no list knows. */
	private static final LazyPattern PART_END = new LazyPattern(
			"(?:对象|[^门窗账商]户|[^负][人者]|[工职]人|家庭|[爷叔婶伯姑姨舅妈爸爹奶婆哥弟姐妹兄孙侄甥媳婿伴邻孀妻娘]|(?<![下附所直隶])属|老乡|朋友|战友|工友|师傅|市民|村民|居民|网民|农民|群众|学生|儿童|孩子|老汉|[男女买卖患]方|[出承]租方)$");

	private static final LazyPattern NO_PART_END = new LazyPattern(
			"(?:联系|联络|经办|承办|受理|接待|负责|责任|值班|采购|招标|投标|中标|签发|审核|填报|填表|制表|报送|发布|主持|发言|法定|管理|工作|技术|执法|代表|法|主管|带头|项目|召集|施工|监理|拍卖|主办|牵头|供应|发包|承包|编制|产权|经营|单位|委托|代理|编|记|用)(?:人|者|户)$|(?:重点|服务|监管|检查|适用|招生|招聘)对象$");

	/** Whom persons have chosen to speak for them. */
	private static final LazyPattern CHOSEN = new LazyPattern("推[举选荐]|委托");

	/** Who dials a number is not whose it is. */
	private static final LazyPattern DIALS = new LazyPattern("(?:拨打|拨|致电|通过)$");

	private static final LazyPattern HOME_OF = new LazyPattern("家电?$");

	private static final LazyPattern ADDRESS = new LazyPattern("^(?:办公|单位)?地址|邮寄|邮箱|邮件|联系我们|通讯地址|^[^,]{0,4}联系方式$");

	private static final WordSet LABEL_WORDS = WordSet
		.of("电话号码|联系电话|联系方式|联系方法|联络方式|联络电话|固定电话|座机号码|座机号|电话号|电话|座机|固话|号码|联系|联络"
				+ "|固定|方式|来电|回电|手机|TEL|Tel|tel|☎|☏|分别为|分别是|改为|换成|及|单线|接线|装机|通讯处|话机|打通了?|拨打|通过|有|号|经|已|机");

	private static final String SEPARATORS = " :(-为是,、的[<=【》】\"“”'+/|*;";

	private static final String DELIMITERS = ",;。!?\n ·|【】";

	private static final String SENTENCE_ENDS = "。!?\n";

	/** Whom an office calls, as against somebody who asks an office. */
	private static final LazyPattern TO_ALL = new LazyPattern("如|凡|若|欢迎|广大|各|市民|群众|居民|咨询|详询|任何|均可|可以");

	/**
	 * What a body does with what a person wants, which does not make the number its own.
	 */
	private static final LazyPattern HANDLES = new LazyPattern(
			"已|尚未|正在|未能|未予|未给|核实|核查|调查|受理|理赔|走访|定期|安排|探望|慰问|认定|报销|维修|抢救|治疗|救治|拒绝|拖欠|推诿|不予|没有");

	/** A body that speaks for itself. */
	private static final LazyPattern SPEAKS = new LazyPattern("答复|回复|回应|介绍|提醒|公布|发布|开通|设立|开设|负责|牵头|组织|提供");

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

	WordsBefore(String before) {
		this.before = before;
		this.to = before.length();
	}

	/** Whether a clause ends with a label of a body's number. */
	static boolean isLabelOfBody(String clause) {
		return BODY_LABEL.matcher(withoutLabel(clause)).find();
	}

	TelephoneOwner owner() {
		for (int clauses = 0; clauses < MOST_CLAUSES && this.to > 0; clauses++) {
			int from = start(this.to);
			String clause = this.before.substring(from, this.to);
			String core = this.near ? withoutLabel(clause) : clause;
			char delimiter = (from > 0) ? this.before.charAt(from - 1) : '\n';
			this.to = Math.max(0, from - 1);
			if (!core.isBlank()) {
				TelephoneOwner owner = this.told ? afterCall(clause) : owner(clause, core, clauses == 0, delimiter);
				if (owner != TelephoneOwner.NOBODY) {
					return owner;
				}
				this.near = false;
			}
			this.inBrackets = clauses == 0 && delimiter == '(' && core.isBlank();
			if (this.told && SENTENCE_ENDS.indexOf(delimiter) >= 0) {
				this.sentence = false;
			}
			if (this.handled && delimiter == '\n') {
				return TelephoneOwner.BODY;
			}
		}
		return this.bodySeen ? TelephoneOwner.BODY : TelephoneOwner.NOBODY;
	}

	/** Who has asked for what reads like a call upon the public. */
	private TelephoneOwner afterCall(String clause) {
		if (Demand.isAnswered(clause)) {
			return TelephoneOwner.BODY;
		}
		if (this.sentence ? Demand.in(clause, Mentions.in(clause)) : !this.toAll && Demand.byMyself(clause)) {
			return TelephoneOwner.PERSON;
		}
		this.toAll |= TO_ALL.matcher(clause).find();
		return TelephoneOwner.NOBODY;
	}

	private TelephoneOwner owner(String clause, String core, boolean own, char delimiter) {
		if (own && CALLED_FROM.matcher(core).matches()) {
			return TelephoneOwner.NOBODY;
		}
		if (own && BODY_LABEL.matcher(core).find()) {
			return TelephoneOwner.BODY;
		}
		if (own && DIALS.matcher(withoutSeparators(clause)).find() && !PublicCall.in(clause)) {
			note(clause);
			return TelephoneOwner.NOBODY;
		}
		List<Mention> mentions = Mentions.in(core);
		if (this.inBrackets && BODY_LABEL.matcher(core).find() && mentions.stream().noneMatch(Mention::isPerson)) {
			return TelephoneOwner.BODY;
		}
		TelephoneOwner owner = this.near ? nearest(core, mentions, own || delimiter == '(') : TelephoneOwner.NOBODY;
		if (owner == TelephoneOwner.NOBODY) {
			if (Demand.in(core, mentions)) {
				return TelephoneOwner.PERSON;
			}
			if (Demand.ofAnOffice(core, mentions)) {
				return TelephoneOwner.NOBODY;
			}
			owner = TelephoneOwner.ofClause(own ? withoutSeparators(clause) : core);
			if (owner == TelephoneOwner.BODY && isToReadOn(clause, own)) {
				this.bodySeen = true;
				return TelephoneOwner.NOBODY;
			}
		}
		if (owner == TelephoneOwner.PERSON && this.handled && mentions.stream().noneMatch(WordsBefore::isCertain)) {
			return TelephoneOwner.NOBODY;
		}
		if (owner == TelephoneOwner.PERSON && onlyNamed(core)) {
			return ofNamed(delimiter);
		}
		boolean called = owner == TelephoneOwner.PERSON && this.called
				&& mentions.stream().noneMatch((mention) -> mention.isPerson() && mention.named());
		if (owner == TelephoneOwner.NOBODY) {
			note(clause);
		}
		return called ? TelephoneOwner.BODY : owner;
	}

	/** Whether a call may be a person's, or a body but handles what a person wants. */
	private boolean isToReadOn(String clause, boolean own) {
		if (PublicCall.in(clause)) {
			this.told = !PublicCall.namesBody(clause);
			this.toAll = TO_ALL.matcher(clause).find();
			return this.told;
		}
		this.handled |= !own && HANDLES.matcher(clause).find() && !SPEAKS.matcher(clause).find();
		return this.handled;
	}

	/**
	 * Whether somebody is certainly a person, not two characters that read like a name.
	 */
	private static boolean isCertain(Mention mention) {
		return mention.isPerson() && mention.named() && (mention.kind() == Kind.PERSON || mention.from() == 0);
	}

	private void note(String clause) {
		boolean call = PublicCall.maybe(clause);
		this.called |= call && !PublicCall.isNotice(clause);
		this.bodySeen |= call || ADDRESS.matcher(clause).find() || ownsWhatFollows(clause);
	}

	/** Whether a body is named to whom nobody has but turned. */
	private static boolean ownsWhatFollows(String clause) {
		return Mentions.in(clause)
			.stream()
			.anyMatch((mention) -> !mention.isPerson() && !TelephoneOwner.turnedTo(clause, mention));
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
		return ends || PublicCall.in(above) ? TelephoneOwner.BODY : TelephoneOwner.PERSON;
	}

	/** Who stands right before the number or its label. */
	private static TelephoneOwner nearest(String core, List<Mention> mentions, boolean own) {
		Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
		if (HOME_OF.matcher(core).find() && Mentions.nameAtEnd(HOME_OF.matcher(core).replaceFirst("")) > 0) {
			return TelephoneOwner.PERSON;
		}
		if (own && PART_END.matcher(core).find() && !NO_PART_END.matcher(core).find()) {
			return TelephoneOwner.PERSON;
		}
		if (CHOSEN.matcher(core).find()) {
			return TelephoneOwner.NOBODY;
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
