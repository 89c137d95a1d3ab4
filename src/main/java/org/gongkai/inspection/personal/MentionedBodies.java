package org.gongkai.inspection.personal;

import java.util.regex.Matcher;

import org.gongkai.inspection.WordSet;

/**
 * Offices, companies and other bodies that are mentioned, by their words and by how they
 * end.
 */
final class MentionedBodies {

	static final WordSet WORDS = WordSet
		.of("委员会|政府|中心|公司|集团|医院|卫生院|卫生室|学校|中学|小学|大学|学院|幼儿园|法院|检察院|派出所|事务所|司法所|财政所|供电所|办公室|大厅|窗口"
				+ "|大队|支队|中队|村委|居委|村部|合作社|协会|商会|学会|联合会|业委会|委会|残联|妇联|红十字会|工会|银行|单位|部门|机关|机构|平台|超市|商场|宾馆|酒店"
				+ "|药房|药店|诊所|餐厅|饭店|面馆|商行|经营部|企业|厂家|商家|厂方|管理处|代理机构|公安|仲裁委|公证处|编辑部|组委会|筹备组|课题组|专家组|清算组|项目部|指挥部"
				+ "|工作队|领导小组|仓库|敬老院|福利院|养老院|护理院|殡仪馆|图书馆|博物馆|文化馆|气象台|记者站|客运站|救助站|服务站|物业|业主大会|门诊|急诊|客服|总机|前台"
				+ "|值班室|警务室|热线|传真|网址|官网|www|版权|院方|校方|店方|资方|支行|市场|公园|邮编|邮政编码|工地|纪检组|工作组|督导组|巡察组|接待时间|工作时间|办公时间|上班时间|服务时间|县委|市委|区委|省委|党委|纪委|工委|团委|镇委|消保委|招生办|政府办|民政办|征收办|村建办|文明办|综治办|创建办|教学点|看护点|护理站|学生会|大酒店|农家乐|会所|基地"
				+ "|农场|林场|市场|经销商|供应商|行政中心|总队|交警队|消防队|工商联|管委会|卫健委|发改委|监委|指挥中心|研究院|设计院|电视台|出版社|报社|杂志社|慈善会|基金会|开发商|服务点|助餐点|考点|接种点|网点|卖场|车间|工厂|大学城|保险|宣传部|组织部|统战部|人武部|武装部");

	/** Where it can stand at all is asked first: whoever widens it widens that too. */
	private static final LazyPattern SUFFIX = new LazyPattern(
			"(?<=[\\p{IsHan}])(?:(?<![结布格全大当])局(?![面部限势])|(?<![住居处场厕讯友何寓哥姐弟妹叔伯婆妈爸家])[股站厂馆厅科处所](?![\\p{IsHan}])|(?<=[县市区省州府我本该])[委办院校会所站台](?![理结证事])|(?<=[我本贵该])(?:司|村委|镇|乡|县|店)(?=[\\p{IsHan}]{0,4}(?:电话|联系|$))|(?<![住居场])所(?=电话)|(?<![家开出到进在入闭休])[店铺坊庭](?![\\p{IsHan}]))");

	/** With which those suffixes begin. */
	private static final CharacterBits SUFFIXES = new CharacterBits("局股站厂馆厅科处所委办院校会台司村镇乡县店铺坊庭");

	/** Behind one of them a suffix may stand in the midst of words. */
	private static final String BEFORE_SUFFIXES = "县市区镇省州府我本该贵";

	private static final String TELEPHONE = "电话";

	private MentionedBodies() {
	}

	/** Calls back for each that is told by a suffix of one or two characters. */
	static void eachBySuffix(String clause, WordSet.Place place) {
		int at = 1;
		while (at < clause.length()) {
			int end = mayStandAt(clause, at) ? end(clause, at) : at;
			if (end > at) {
				place.at(at, end);
			}
			at = Math.max(at + 1, end);
		}
	}

	private static int end(String clause, int at) {
		Matcher suffix = SUFFIX.matcher(clause)
			.region(at, clause.length())
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
		return suffix.lookingAt() ? suffix.end() : at;
	}

	/** Whether a suffix may stand there: most such characters stand within a word. */
	private static boolean mayStandAt(String clause, int at) {
		char c = clause.charAt(at);
		return SUFFIXES.has(c) && (c == '局' || at + 1 == clause.length() || !isCommonHan(clause.charAt(at + 1))
				|| BEFORE_SUFFIXES.indexOf(clause.charAt(at - 1)) >= 0 || clause.startsWith(TELEPHONE, at + 1));
	}

	private static boolean isCommonHan(char c) {
		return c >= '\u4E00' && c <= '\u9FA5';
	}

}
