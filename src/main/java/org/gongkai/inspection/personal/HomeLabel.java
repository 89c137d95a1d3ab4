package org.gongkai.inspection.personal;

import org.gongkai.inspection.WordSet;

/** What is said beside a telephone number only of a home's, such as 住宅电话. */
final class HomeLabel {

	/** Labels that only a person's number has. */
	private static final LazyPattern HOME = new LazyPattern(
			"(?:家庭(?:\\(座机\\))?|家里|家中|自家|家用|老家|住宅|住家|住所|宿舍|宅|本人|个人|私人|家长|监护人|家属|家人|亲属|亲戚|亲友|子女|儿子|女儿|儿媳|女婿|孙子|侄子|哥哥|弟弟|姐姐|妹妹|父亲|母亲|父母|爸爸|妈妈|爷爷|奶奶|外公|外婆|祖父|祖母|姑姑|舅舅|叔叔|前妻|前夫|未婚妻|未婚夫|同事|朋友|同学|室友|暂住地|岳父|岳母|公公|婆婆|表[哥弟姐妹]|居所|寝室|租住处|法定代理人|租户|住户|紧急联系人|爱人|配偶|妻子|丈夫|老伴|邻居|房东|屋主|户主|业主|本户|农户)"
					+ "的?(?:联系|座机|固定|固话)?(?:电话|号码|座机|固话|方式)|宅电|(?<![专厂商管独企大行作画东买卖]|(?<![建卫爱治安保兴定振为])国)家的?(?:联系|固定)?(?:电话|座机|固话|号码)|(?:家中|家里)[^,。;]{0,6}(?:电话|座机|固话)[^。;]{0,4}号码|(?:居住地|户籍地)电话|(?:来电|主叫)号码|(?:其|该户|他|她|对方|其[父母兄姐弟妹妻夫子女儿]{1,2})的?(?:登记|预留|家中|常用)?的?(?:(?:联系)?电话|座机|固话|号码|联系方式)|(?:其|他|她)(?![^,。;]{0,4}(?:办|单位|服务|咨询|值班|监督|举报|投诉|公|店|客服|热线|对外|窗口|委托|代理|法定|负责|总机|官|门诊|前台|部门|机构|报名|联系人|律师|学校|主管|上级))\\p{IsHan}{1,4}(?:电话|座机|固话)|住宅:|(?<![\\p{IsHan}])宅:|小灵通(?:号码?)?|(?:电话|方式|座机|固话|号码)\\((?:宅|家|家庭|家里|家中|住宅|个人|私人)\\)|住宅\\(电话\\)",
			"家自老住宿宅本个私监亲子女儿孙侄哥弟姐妹父母爸妈爷奶外祖姑舅叔前未同朋室暂岳公婆表居寝租法紧爱配妻丈邻房屋户业农来主其该他她对小电方座固号");

	/** What may stand behind a number that is a home's. */
	private static final LazyPattern HOME_BEHIND = new LazyPattern(
			"\\((?:家|宅|H)\\)|[;,] ?(?:申请人|当事人|本人)签[名字]|\\(其?(?:户主|自家|家人|亲友|[父母妻夫子女兄弟姐妹]亲?|儿媳|女婿|家属|家长|本人|儿子|女儿|父亲|母亲|妻子|丈夫|配偶|监护人|邻居|家中|家里|住宅|亲属|房东|老伴)|\\((?![商厂专管农酒店])\\p{IsHan}{1,3}家\\)|的?(?:机主|户主)|[(),]{0,2} ?(?:系|为|是)?[^,。;()]{0,6}(?:家庭|家里|家中|住宅|宅|[某爷娘妈姨奶婆]家)(?:的)?(?:电话|座机|固话|号码|\\))(?![号码:为是( ]{0,4}[0-9])|[,(]? ?登记在[^,。;]{1,8}名下");

	/** What as well stands right before a home's number. */
	private static final LazyPattern HOME_END = new LazyPattern(
			"(?:住宅|(?<![\\p{IsHan}])[宅家]|家里|家中|[某爷娘妈叔婶姨奶婆他她其士]家|(?:先生|同学|师傅)家|\\((?:宅|家|H|住)\\))[: ]?\\(?$");

	/** One of which stands in each label of a home's number. */
	private static final WordSet LABEL_ENDS = WordSet.of("电话|号码|座机|固话|方式|宅电|小灵通|宅:");

	private static final int LONGEST_LABEL = 10;

	private static final int REACH = 60;

	private static final int BEHIND = 20;

	private HomeLabel() {
	}

	/** Whether a stretch before a number holds such a label, and no office behind it. */
	static boolean in(String part) {
		String near = part.substring(Math.max(0, part.length() - REACH));
		int home = end(near);
		return home >= 0 && !isBodys(near.substring(home));
	}

	private static boolean isBodys(String behind) {
		return TelephoneLabel.isBodys(TelephoneLabel.without(behind))
				|| Mentions.in(behind).stream().anyMatch((mention) -> !mention.isPerson());
	}

	/** Whether a stretch ends with what stands right before a home's number. */
	static boolean ends(String before) {
		return HOME_END.matcher(before.substring(Math.max(0, before.length() - LONGEST_LABEL))).find();
	}

	/** Whether it is said behind the number that ends there. */
	static boolean behind(String text, int end) {
		return HOME_BEHIND.matcher(text).region(end, Math.min(text.length(), end + BEHIND)).lookingAt();
	}

	/** Where the last label ends that only a person's number has, or -1. */
	static int end(String part) {
		int[] end = { -1 };
		LABEL_ENDS.each(part, (from, to) -> {
			int begin = Math.max(0, from - LONGEST_LABEL);
			HOME.each(part, begin, Math.min(part.length(), to + 4),
					(home, behind) -> end[0] = Math.max(end[0], behind));
		});
		return end[0];
	}

}
