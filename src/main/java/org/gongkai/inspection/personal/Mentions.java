package org.gongkai.inspection.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken of in a clause, in reading order: persons by their part, their kin or as
 * they are called, bodies, and people at their work for one.
 */
final class Mentions {

	/** What somebody is who is mentioned. */
	enum Kind {

		/** A private person by his part or as only neighbours are called. */
		PERSON,

		/** Somebody who is but named, who may as well be at work. */
		NAME,

		/** Somebody at work, such as a 联系人 or 主任. */
		AT_WORK,

		/** An office, a company or another body. */
		BODY

	}

	/**
	 * One who is mentioned.
	 *
	 * @param from where it begins in the clause
	 * @param to behind its last character
	 * @param kind what he is
	 * @param named whether he is named, not only a part that many play
	 */
	record Mention(int from, int to, Kind kind, boolean named) {

		boolean isPerson() {
			return this.kind == Kind.PERSON || this.kind == Kind.NAME;
		}

	}

	private static final WordSet AT_WORK = WordSet
		.of("主任|科长|股长|处长|局长|厅长|书记|镇长|乡长|县长|市长|区长|站长|所长|院长|校长|园长|会长|经理|厂长|律师|法官|检察官|书记员|民警|交警|辅警|警官|调解员|仲裁员"
				+ "|河长|林长|田长|路长|楼长|干部|指导员|辅导员|讲解员|专员|主管|医生|医师|护士|网格员|网格长|工作人员|执法人员|支书|秘书|部长|队长|组长|编辑|记者|董事长|理事长"
				+ "|公证员|预报员|主持人|主讲|讲师|教授|委员|负责人|责任人|代表人|承办人|经办人|联系人|联络人|联络员|联系领导|联系法官|受理人|接待人|专管员|保管员|管理员|协管员|技术员"
				+ "|工程师|总监|专家|发言人|招标人|采购人|中标人|管理人|监督员|巡查员|值班人员|值守人员|专职委员|技师|填报人|填表人|制表人|经办|课题|法人|授权代表|法定代表|审核:|制表:|填表:|签发:|复核:|校对:|撰稿:|责编:|报送:|主办:|承办:|监制:|带头人|组成员|班主任|主播|客户经理|采购员|业务员|推销员|审核人|签发人|代理人员|工作站|特派员|代表处|联系单位");

	/** Who may as well sit in an office. */
	private static final WordSet RECEIVERS = WordSet.of("收件人|收货人|收信人|经营者|店主|摊主|老板");

	/** Kinship, by which a person is meant whatever his work. */
	private static final WordSet KIN = WordSet
		.of("自然人|离休干部|退休干部|离退休干部|老干部|老党员|紧急联系人|第一联系人|紧急联系|紧急情况联系|监护责任人|登记者|家庭成员|家属|亲属|亲戚|亲友|儿子|女儿|长子|次子|长女|次女|父亲|母亲|妻子|丈夫|配偶|爱人|老伴|爷爷|奶奶|外公|外婆|祖父|祖母|舅舅|姑姑|叔叔|哥哥|弟弟|姐姐|妹妹|侄子"
				+ "|侄女|侄儿|孙子|孙女|孙媳|外孙|女婿|儿媳|岳父|岳母|公公|婆婆|婆家|娘家|之子|之女|之父|之母|之妻|之夫|之弟|之兄|之姐|之妹|之孙|其父|其母|其子|其女|其妻|其夫"
				+ "|其兄|其弟|其姐|其妹|其侄|其孙|其甥|其舅|其叔|其伯|其姨|其姑|女友|男友|家长|监护人|抚养人|邻居|房东|家人|家里|家中|子女|户主|父子|父女|母子|母女|夫妻|夫妇|嫂子|外甥|表哥|表弟|表姐|表妹|养父|养母|继父|继母|舅妈|姑妈|姨妈|阿姨|保姆|护工|父母|其嫂|其婶|其婿|其媳|老表|老乡|战友|工友|室友|生母|生父|养女|养子|继子|继女|姐夫|妹夫|弟媳|堂侄|堂兄|堂弟|堂姐|堂妹|遗孀|姥姥|姥爷");

	/** With one of them begins whoever is mentioned by a word, which few clauses hold. */
	private static final WordSet WORDS = WordSet.ofAll(MentionedBodies.WORDS, AT_WORK, KIN, PrivatePerson.PART_WORDS,
			SomePerson.WORDS);

	private static final LazyPattern FORMER = new LazyPattern(
			"(?:退休|离休|离任|卸任|退役|退职|已故|前任|(?:^|[,、:(])原)(?![\\p{IsHan}]{0,8}(?:管理|服务|工作|活动|事务|中心|处|科|办))[\\p{IsHan}]{0,12}$|(?<![养敬])老$");

	/** One of them is in all that it is. */
	private static final CharacterSet FORMER_SIGNS = CharacterSet.of("退离卸已前原老");

	private static final Comparator<Mention> READING_ORDER = Comparator.comparingInt(Mention::from)
		.thenComparingInt((mention) -> -mention.to());

	/** 罗工、吴总. */
	private static final String RANKS = "工总局科处所";

	/** Of whom there is one in an office. */
	private static final String OFFICE_ENDS = "股局科处所办室站队部院";

	/** How neighbours are called by their surname. */
	private static final String CALLED = "姨伯叔婶嫂姐哥婆爷奶妈娘爹老";

	private static final WordSet CALLED_LONGER = WordSet.of("师母|阿婆|老三|老二|老大|老四|大爹|大妈|伯母|二爷|三爷|老爹|家婆|老师傅|奶奶|老先生");

	private static final String BEFORE_SURNAMES = "老小阿";

	private static final CharacterBits NAME_BEGINNINGS = PersonName.beginningsAnd(BEFORE_SURNAMES);

	private static final String NAME_FOLLOWERS = "收家的在住因于称说和及与对致拨留被向来";

	private static final String NAME_STARTS = ":、.)/ ";

	private static final LazyPattern WEEKDAY = new LazyPattern("周[一二三四五六日末]$");

	/** What reads like a given name behind words such as 费 or 时. */
	private static final WordSet NO_GIVEN_NAMES = WordSet
		.of("值班|评估|办公|受理|接待|开放|查询|咨询|报名|登记|服务|管理|维修|施工|监督|举报|投诉|安装|检测|培训|鉴定|辅导|指导|讲解|公示|公告|通知|负责|联系|地址|时间|地点|范围|对象"
				+ "|内容|标准|条件|材料|程序|方式|期限|依据|收费|费用|附件|办理|预约|申请|审核|审批|核实|反映|回访|回复|答复|发布|发放|领取|缴纳|缴费|供应|配送|采购|招标|组织|承办|协调|处理|调解|仲裁|裁席|救助|慰问|走访|检查|验收|测试|体检|就诊|挂号|接种|住院|出院|参加|参与|主持|记录|整理|提供|提交|填写|签字|盖章|公证|认证|备案|注册|变更|注销|补发|复印|打印|开具|出具|代办|帮办|帮扶|帮助|支持|关心|宣传|讲座|活动|比赛|会议|工作|生活|学习|教育|研究|开发|建设|改造|修缮|修复|清理|清运|保洁|绿化|养护|巡查|巡逻|执勤|执法|处罚|拆除|征收|补偿|安置|搬迁|过渡|租赁|出租|承租|出售|购买|转让|流转|拍卖|竞价|成交");

	/** What parts a person from a body that is not named after such people. */
	private static final String NOT_NAMED_AFTER = "因向到至对在经给与找去赴往诉入进离自从距转被致联拨前反来住的和及由是为属系所原任、";

	private static final int LONGEST_NAMED_AFTER = 4;

	private static final char FIRST_CHINESE = '\u2E80';

	private Mentions() {
	}

	/** Who is mentioned in a clause, in reading order, the longer before the shorter. */
	static List<Mention> in(String clause) {
		List<Mention> found = new ArrayList<>();
		if (!mayMention(clause)) {
			return found;
		}
		MentionedBodies.eachBySuffix(clause, (from, to) -> found.add(new Mention(from, to, Kind.BODY, true)));
		WORDS.each(clause, (from, to) -> addWordsAt(clause, from, found));
		SomePerson.eachCounted(clause, (from, to) -> found.add(new Mention(from, to, Kind.PERSON, true)));
		addNames(clause, found);
		if (found.isEmpty()) {
			return found;
		}
		found.sort(READING_ORDER);
		int end = 0;
		List<Mention> kept = new ArrayList<>();
		for (Mention mention : found) {
			if (mention.to() > end) {
				if (mention.kind() == Kind.BODY) {
					removeThoseItIsNamedAfter(clause, kept, mention);
				}
				kept.add(mention);
				end = mention.to();
			}
		}
		return kept;
	}

	private static void addWordsAt(String clause, int from, List<Mention> found) {
		int body = from + MentionedBodies.WORDS.lengthAt(clause, from);
		if (body > from) {
			found.add(new Mention(from, body, Kind.BODY, true));
		}
		int work = from + AT_WORK.lengthAt(clause, from);
		if (work > from) {
			found.add(new Mention(from, work, atWorkBehind(clause, from), true));
		}
		int kin = from + KIN.lengthAt(clause, from);
		if (kin > from) {
			found.add(new Mention(from, kin, Kind.PERSON, kin == clause.length() || nameLength(clause, kin) > 0
					|| PersonName.lengthOfPerson(clause, kin, NAME_FOLLOWERS) > 0));
		}
		PrivatePerson.partAt(clause, from, (begin, to, named) -> found
			.add(new Mention(begin, to, RECEIVERS.in(clause, begin, to) ? Kind.NAME : Kind.PERSON, named)));
		SomePerson.at(clause, from, (begin, to) -> found.add(new Mention(begin, to, Kind.PERSON, true)));
	}

	/** Nobody is in figures and letters alone, but for the address of a site. */
	private static boolean mayMention(String clause) {
		for (int at = 0; at < clause.length(); at++) {
			if (clause.charAt(at) >= FIRST_CHINESE || clause.charAt(at) == 'w') {
				return true;
			}
		}
		return false;
	}

	/** Who is mentioned last in a clause, or null. */
	static @Nullable Mention last(String clause) {
		List<Mention> mentions = in(clause);
		return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
	}

	/** In 残疾人康复中心 nobody is mentioned but the body. */
	private static void removeThoseItIsNamedAfter(String clause, List<Mention> before, Mention body) {
		Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
		int between = (last != null) ? body.from() - last.to() : -1;
		if (last == null || last.kind() != Kind.PERSON || last.named() || between < 0
				|| between > LONGEST_NAMED_AFTER) {
			return;
		}
		boolean after = clause.substring(last.to(), body.from())
			.chars()
			.allMatch((c) -> Character.isIdeographic(c) && NOT_NAMED_AFTER.indexOf(c) < 0);
		if (after) {
			before.remove(before.size() - 1);
		}
	}

	private static void addNames(String clause, List<Mention> found) {
		for (int at = 0; at < clause.length(); at++) {
			char c = clause.charAt(at);
			if (!NAME_BEGINNINGS.has(c)) {
				continue;
			}
			int work = atWork(clause, at);
			int called = called(clause, at);
			if (work > 0 || called > 0) {
				boolean nickname = BEFORE_SURNAMES.indexOf(clause.charAt(at)) >= 0;
				found.add(new Mention(at, Math.max(work, called),
						(work > 0) ? Kind.AT_WORK : nickname ? Kind.NAME : Kind.PERSON, true));
				continue;
			}
			int end = CalledName.end(clause, at, true);
			if (end > 0) {
				found.add(new Mention(at, end, neighbour(clause, at, end) ? Kind.PERSON : Kind.NAME, true));
			}
			else if (at == 0 || NAME_STARTS.indexOf(clause.charAt(at - 1)) >= 0) {
				int name = nameLength(clause, at);
				if (name > 0) {
					found.add(new Mention(at, at + name, Kind.NAME, true));
				}
			}
		}
		int last = nameAtEnd(clause);
		int begin = clause.length() - last;
		if (last > 0 && found.stream()
			.noneMatch((other) -> other.to() > begin && (other.from() < begin || other.kind() == Kind.BODY))) {
			found.add(new Mention(begin, clause.length(), Kind.NAME, true));
		}
	}

	/** What somebody is whose title begins there: he may have retired. */
	private static Kind atWorkBehind(String clause, int to) {
		return FORMER_SIGNS.in(clause, 0, to) && FORMER.matcher(clause.substring(0, to)).find() ? Kind.PERSON
				: Kind.AT_WORK;
	}

	private static boolean neighbour(String clause, int from, int to) {
		return CalledName.NEIGHBOURS.in(clause, from, to);
	}

	/** 江工, 何主任: where it ends, or -1. */
	private static int atWork(String clause, int at) {
		if (!PersonName.isFrequentSurname(clause.charAt(at)) || at + 1 >= clause.length()) {
			return -1;
		}
		boolean begins = at == 0 || !Character.isIdeographic(clause.charAt(at - 1))
				|| OFFICE_ENDS.indexOf(clause.charAt(at - 1)) >= 0;
		int title = AT_WORK.lengthAt(clause, at + 1);
		boolean rank = begins && RANKS.indexOf(clause.charAt(at + 1)) >= 0
				&& (at + 2 == clause.length() || !Character.isIdeographic(clause.charAt(at + 2)));
		return (title > 0) ? at + 1 + title : rank ? at + 2 : -1;
	}

	/** 老范、舒姨、蒋师母: where it ends, or -1. */
	private static int called(String clause, int at) {
		char c = clause.charAt(at);
		char next = (at + 1 < clause.length()) ? clause.charAt(at + 1) : ' ';
		if (BEFORE_SURNAMES.indexOf(c) >= 0 && PersonName.isFrequentSurname(next) && next != '时'
				&& ends(clause, at + 2)) {
			return at + 2;
		}
		if (!PersonName.mayBeSurname(c)) {
			return -1;
		}
		int longer = (next == ' ') ? 0 : CALLED_LONGER.lengthAt(clause, at + 1);
		if (longer > 0) {
			return at + 1 + longer;
		}
		boolean frequent = PersonName.isFrequentSurname(c);
		return (frequent && CALLED.indexOf(next) >= 0 && ends(clause, at + 2)) ? at + 2 : -1;
	}

	private static boolean ends(String clause, int at) {
		return at == clause.length() || !Character.isIdeographic(clause.charAt(at))
				|| "家的说称反住在".indexOf(clause.charAt(at)) >= 0;
	}

	/** Length of a name that begins there and is told by what follows it, or 0. */
	private static int nameLength(String clause, int at) {
		int length = PersonName.lengthBefore(clause, at, NAME_FOLLOWERS);
		boolean alone = length == 0 && at == 0 && PersonName.inColumn(clause) && clause.length() <= 3;
		return alone ? clause.length() : length;
	}

	/** Length of a name that ends a clause, whatever word is before it, or 0. */
	static int nameAtEnd(String clause) {
		for (int length = 3; length >= 2; length--) {
			int from = clause.length() - length;
			if (from >= 0 && PersonName.lengthAt(clause, from, clause.length()) == length
					&& !WEEKDAY.matcher(clause).find()
					&& (length < 3 || NO_GIVEN_NAMES.lengthAt(clause, from + 1) != 2)) {
				return length;
			}
		}
		return 0;
	}

}
