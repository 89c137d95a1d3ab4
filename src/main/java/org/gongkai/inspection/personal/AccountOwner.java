package org.gongkai.inspection.personal;

import java.util.List;
import java.util.regex.Matcher;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.personal.Mentions.Kind;
import org.gongkai.inspection.personal.Mentions.Mention;

/**
 * Whose an account is by the words around it: 吴辉微信, 刘颖，邮箱：, 您留下的邮箱, 县图书馆邮箱. A person's
 * account is his, whatever people are to use it for.
 */
final class AccountOwner {

	/** What may stand between the owner and the account. */
	private static final List<String> LABEL = List.of("的", "个人", "本人", "私人", "自用", "自己", "电子", "邮箱", "邮件", "邮址", "电邮",
			"信箱", "QQ", "微信", "E-mail", "Email", "e-mail", "email", "地址", "为", "是", "账号", "号码", "联系", "其", "商议", "协商",
			"商洽", "面谈", "详聊", "交流", "联络", "反映", "洽谈", "对接", "咨询", "沟通", "详谈", "报名", "了解", "询问", "索取", "扫码", "添加", "加",
			"投稿", "收稿", "接收", "收件", "反馈", "工作", "办公", "官方", "公开", "对外", "服务", "监督", "举报", "公共", "公务", "公用", "统一", "指定",
			"专用", "单位", "热线", "窗口", "技术支持", "发送", "发送至", "发送到", "发至", "发到", "送至", "投至", "投到", "寄至", "寄到", "发邮件至",
			"发邮件给", "发邮件到", "致信", "发");

	private static final String LABEL_MARKS = ",:;( \"“『「]";

	private static final int MOST_LABELS = 7;

	/** 您留下的邮箱, 你在登记表上填写的微信: who is written to. */
	private static final LazyPattern ADDRESSED = new LazyPattern(
			"[您你](?:本人|个人|自己)?(?:在[^,。;]{1,14})?(?:所?(?:的|留下?|预留|留存|提供|填写|填报|登记|申报|注册|使用|告知|指定|确认|来信|来函)(?:时|的|过的?)?)(?:个人|电子|联系|常用|接收|QQ|网易){0,2}(?:邮箱|邮件|信箱|微信|QQ)?(?:地址|账号|号码?)?[:为是 (\"“]{0,3}$");

	/** 经办人邮箱, 工作人员的信箱: one person's, though he is not named. */
	private static final LazyPattern SOMEBODY = new LazyPattern(
			"(?:经办人|承办人|工作人员|办事员|科员|干部|老师|教师|班主任|技术员|专干|网格员|评委|编辑|记者|文书|会计|社工|秘书|辅导员|联络员|组员|同志|站长|主任|科长|队长|支书|村医|医生|护士|律师)的?(?:个人|电子)?(?:邮箱|信箱)(?:地址)?(?:为|是|:)?$");

	private static final LazyPattern SAID = new LazyPattern("(?:[他她]|本人|自己|个人|私人)的?$");

	/** 钱老师, 何主任: what follows a surname. */
	private static final List<String> TITLES = List.of("技术员", "农艺师", "网格员", "辅导员", "讲解员", "管理员", "专干", "干事", "委员", "镇长",
			"乡长", "村长", "秘书", "专员", "法官", "检察官", "馆长", "园长", "院长", "会长", "厂长", "班长", "组长", "文书", "社长", "工", "总", "导",
			"科长", "股长", "主任", "局长", "站长", "所长", "队长", "校长", "书记", "支书", "教授", "医生", "大夫", "律师", "会计", "经理", "师傅", "老师",
			"先生", "女士", "老板", "编辑", "记者", "社工", "护士", "警官", "同志", "教练", "同学", "阿姨", "大姐", "大哥");

	/** What people are asked to do, between the owner and the account. */
	private static final LazyPattern CALL = new LazyPattern("如|若|凡|需|可|请|欢迎|也|有意|有疑问|意见|材料|作品|稿件");

	private static final LazyPattern OTHER_MEANS = new LazyPattern("电话|传真|地址|网址|热线|[0-9]{5}|群");

	/** Behind the account: whom the sender is to name or to ask. */
	private static final LazyPattern ASKED_BEHIND = new LazyPattern(
			"^[)”\"』」]?[,;( 。]{1,2}(?:请)?(?:由|与|找|系|为)?(?:联系人|收件人|接收人|收稿人|经办人|承办人|对接人|负责人|责任人|联络员)[:是为 ]{0,2}([\\p{IsHan}])");

	private static final LazyPattern IN_BRACKETS = new LazyPattern("^[”\"]?\\(([\\p{IsHan}]{2,6}?)(?:本人|自用|亲收|收)?\\)");

	/** What only an office's account is called. */
	private static final List<String> OFFICIAL = List.of("官方", "单位", "公务", "公开", "对外", "公用", "公共", "统一", "专用", "工作",
			"热线", "窗口", "技术支持");

	/** Ends of bodies that are named after a place, and others. */
	private static final LazyPattern PLACE = new LazyPattern("(?:[台村镇乡]|社区|园区|街道|企业|部门)$");

	private static final List<String> OWN = List.of("个人", "本人", "私人", "自用", "自己");

	/** Words of an office that read like names. */
	private static final WordSet NO_NAMES = WordSet
		.of("管理|管委|方案|方式|方法|方便|高新|高校|高级|常务|党建|党务|党员|全科|应急|应聘|应用|相关|安全|安保|安置|车辆|车务|路政|路线|水务|金融|国库|文化|文书|文秘|文旅|文艺|文学|文联|苗木|时间|纪检|纪委|申请|申报|申诉|解答|解说|和平|成员|成果|程序|施工|农业|农村|农技|景区|经办|经营|经费|路灯|房产|房管|查询|贺信|计划|计生|项目|项下|林业|林场|华侨|包装|包括|关于|古籍|温泉|游客|冷链|安居|康养|康复|党校|党委|广告|广电|广播|司法|司机|商务|商会|师生|师资|卫生|卫健|席位|费用|时代|时事|舒适|米面|桑蚕|花卉|鲜花|蓝天|白酒|金秋|金融|龙舟|马拉松|牛羊|毛纺|焦点|全体|全县|全镇|强村|沙龙|柴油|阳光|阴雨|云端|云平台|公益|公开|公共|家属|家政|家电|平台|乐器|舞台|常见|常年");

	/** Last characters of what somebody is, before his name. */
	private static final String ROLES = "员师长人家户民任者生工记表授导妇士医书事理计警匠友";

	/** Last characters of a part of an office, before the name of who works there. */
	private static final String PARTS = "部科股室办局站所院会委处队村镇乡";

	private static final int LONGEST_LABEL = 24;

	private static final int SHORTEST_LABEL = 3;

	private static final int REACH = 60;

	private static final int MOST_CLAUSES = 4;

	private static final int LONGEST_NAME = 3;

	private AccountOwner() {
	}

	/** Whether it is said in brackets behind an account that it is somebody's own. */
	static boolean isOwn(String text, int at) {
		String behind = text.substring(at, Math.min(text.length(), at + LONGEST_LABEL));
		int end = behind.startsWith("(") ? behind.indexOf(')') : -1;
		return end > 0 && Words.in(behind.substring(0, end), OWN);
	}

	/** Whether it is told behind an account whose it is. */
	static boolean isNamedBehind(String text, int at) {
		String behind = text.substring(at, Math.min(text.length(), at + LONGEST_LABEL));
		Matcher brackets = IN_BRACKETS.matcher(behind);
		if (brackets.find() && isSomebody(brackets.group(1))) {
			return true;
		}
		Matcher asked = ASKED_BEHIND.matcher(behind);
		return asked.find() && PersonName.mayBeSurname(asked.group(1).charAt(0));
	}

	/**
	 * Whose an account is by who is mentioned last before it in its sentence.
	 * @param at where the account or the word for its kind begins
	 */
	static TelephoneOwner before(String text, int at) {
		TelephoneOwner nearest = nearest(text, at);
		return (nearest != TelephoneOwner.NOBODY) ? nearest : farther(text, at);
	}

	/** Whose it is where nobody stands right before it. */
	static TelephoneOwner farther(String text, int at) {
		String before = Words.before(text, at, REACH);
		if (ADDRESSED.ends(before, REACH)) {
			return TelephoneOwner.PERSON;
		}
		String rest = withoutLabel(before);
		for (int clause = 0; clause < MOST_CLAUSES && !rest.isEmpty(); clause++) {
			int begin = rest.lastIndexOf(',') + 1;
			String core = rest.substring(begin);
			if (clause > 0 && namesPerson(core)) {
				return TelephoneOwner.PERSON;
			}
			rest = goesOn(core) ? rest.substring(0, Math.max(0, begin - 1)) : "";
		}
		return TelephoneOwner.NOBODY;
	}

	/**
	 * Whose an account is by who stands right before it, but for the words of a label.
	 */
	static TelephoneOwner nearest(String text, int at) {
		String before = Words.before(text, at, LONGEST_LABEL + LONGEST_NAME);
		String rest = withoutLabel(before);
		String label = before.substring(rest.length());
		int begin = at - before.length();
		if (rest.isEmpty() && !label.isEmpty() && begin > 1 && text.charAt(begin - 1) == ';') {
			// 责任编辑：袁梦；邮箱：
			rest = Words.before(text, begin - 1, LONGEST_LABEL);
		}
		if (Words.in(label, OWN) || SAID.ends(before, SHORTEST_LABEL) || SOMEBODY.ends(before, LONGEST_LABEL)
				|| endsWithName(rest)) {
			return TelephoneOwner.PERSON;
		}
		boolean body = Words.in(label, OFFICIAL) || NearestOwner.isBody(rest) || PLACE.ends(rest, 2);
		return body ? TelephoneOwner.BODY : TelephoneOwner.NOBODY;
	}

	private static String withoutLabel(String before) {
		String rest = before;
		for (int label = 0; label < MOST_LABELS && !rest.isEmpty(); label++) {
			int length = (LABEL_MARKS.indexOf(rest.charAt(rest.length() - 1)) >= 0) ? 1 : lengthAtEnd(rest, LABEL);
			if (length == 0) {
				break;
			}
			rest = rest.substring(0, rest.length() - length);
		}
		return rest;
	}

	/** Length of the longest of the words with which a text ends, or 0. */
	private static int lengthAtEnd(String text, List<String> words) {
		int longest = 0;
		for (String word : words) {
			longest = (word.length() > longest && text.endsWith(word)) ? word.length() : longest;
		}
		return longest;
	}

	/** Whether a clause speaks last of a person whom it names. */
	private static boolean namesPerson(String clause) {
		Mention last = Mentions.last(clause);
		return endsWithName(clause) || last != null && last.isPerson() && last.named();
	}

	/** Whether whose it is may be told still farther before: 如需咨询，可致信. */
	private static boolean goesOn(String clause) {
		return CALL.matcher(clause).find() && !OTHER_MEANS.matcher(clause).find()
				&& Mentions.in(clause).stream().noneMatch((mention) -> mention.kind() == Kind.BODY);
	}

	private static boolean endsWithName(String words) {
		String core = words.endsWith("处") ? words.substring(0, words.length() - 1) : words;
		if (endsWithCalled(core)) {
			return true;
		}
		for (int length = LONGEST_NAME; length > 1; length--) {
			int from = core.length() - length;
			if (from >= 0 && NO_NAMES.lengthAt(core, from) == 0 && isName(core, from, length)) {
				return true;
			}
		}
		return false;
	}

	/** Behind what somebody is also a surname that is a word of its own: 书记员花蕊. */
	private static boolean isName(String core, int from, int length) {
		boolean person = from > 1 && "员师长".indexOf(core.charAt(from - 1)) >= 0
				&& "人会成社".indexOf(core.charAt(from - 2)) < 0;
		return PersonName.is(core.substring(from)) && begins(core, from, length)
				|| person && PersonName.lengthOfPerson(core, from, "") == length;
	}

	/** 小秦, 钱老师, 何主任, 范某. */
	private static boolean endsWithCalled(String core) {
		int end = core.length();
		boolean little = end > 1 && "小老".indexOf(core.charAt(end - 2)) >= 0
				&& PersonName.isFrequentSurname(core.charAt(end - 1));
		int surname = end - lengthAtEnd(core, TITLES) - 1;
		boolean titled = surname >= 0 && surname < end - 1 && PersonName.isFrequentSurname(core.charAt(surname));
		int some = core.indexOf('某');
		return little || titled || some > 0 && core.endsWith("某") && PersonName.mayBeSurname(core.charAt(some - 1));
	}

	private static boolean isSomebody(String words) {
		return PersonName.is(words) || endsWithCalled(words);
	}

	private static boolean begins(String text, int from, int length) {
		if (from == 0 || !Character.isIdeographic(text.charAt(from - 1))) {
			return true;
		}
		char before = text.charAt(from - 1);
		return ROLES.indexOf(before) >= 0 || "股科".indexOf(before) >= 0
				|| length == LONGEST_NAME && PARTS.indexOf(before) >= 0 || text.startsWith("干部", from - 2);
	}

}
