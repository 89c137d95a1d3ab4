package org.gongkai.inspection.personal;

import java.util.regex.Matcher;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;

/**
 * Somebody who is singled out but not named: 其中一户, 该住户, 一名学生家长, 受伤工人.
 */
final class SomePerson {

	private static final CharacterSet COUNTED = CharacterSet.of("名位户对");

	private static final LazyPattern ONE = new LazyPattern(
			"(?<!任何|任意|第|同|统|单|每|三位)(?:其中|另外?|[一两二三四五六七八九十几某]|(?<![0-9.])[2-9])[一两几]?(?:(?:户(?![一籍口均])|(?<=[一某])(?:住户|居民(?![区点小])|村民(?!小组|委)|老人|男子|女子|学生|市民|业主|群众|工人|妇女|司机|家长|孩子))|(?:名|位|对)(?![一额次称单义誉者置列于])[\\p{IsHan}]{0,8}?(?:人员?|户|者|居民|村民|市民|群众|老人|老汉|学生|家长|儿童|孩子|[女男][童孩生子]|患[者儿]|[工职]|业主|租客|司机|党员|[乘旅顾]客|网[民友]|邻居|妇女|青年|农民|教师|老师|考生|选手|嫌疑|[亲家]属|夫[妻妇]|姐妹|兄弟|母亲|父亲|知情|代表|妈妈|爸爸))");

	private static final LazyPattern OFFICIAL = new LazyPattern(
			"工作|负责|联系人|经办|承办|值班|干部|民警|医护|医生|管理|执法|专业|技术|律师|法律|服务|志愿|接线|调解|法人|代理机构|人大|委员|专家|编");

	private static final WordSet THIS = WordSet
		.of("该户|该生|该男|该女|该名|该员工|该住户|该村民|该居民|该业主|该学生|该患|该老人|该家庭|该当事人|该车主|该司机|该租户|该租客|该客户|该市民|该群众|该网民|该读者|该投诉人|该信访人|该申请人|该举报人|该来电人"
				+ "|这户|这名|这位|那户|那位|有居民|有村民|有群众|有市民|有网友|有网民|有业主|有家长|有住户|有读者|有乘客|有职工|有顾客|有老人|有学生|匿名|透露姓名|公开姓名|署名");

	private static final LazyPattern NOT_SOME = new LazyPattern("[如若凡所只没还享国公私拥持共设含未具]$");

	private static final WordSet CONDITIONS = WordSet
		.of("受伤|受害|遇难|遇险|被困|获救|失联|走失|溺水|死亡|患病|确诊|涉案|涉事|肇事|报警|报案|报料|举报|目击|路过|晨练|围观|晕倒|轻生|信访|上访|来访|来电|来信|留言|被救|被拐|被骗|生病");

	private static final WordSet ROLES = WordSet.of("工人|群众|学生|儿童|老人|村民|居民|市民|司机|男子|女子|女童|男童|妇女|孩子|职工|病例|家庭");

	/** With one of them those begin that are not counted. */
	static final WordSet WORDS = WordSet.ofAll(THIS, CONDITIONS);

	private SomePerson() {
	}

	/**
	 * Calls back for each that is counted, as in 其中一户.
	 * @param place receives where one begins and ends
	 */
	static void eachCounted(String clause, WordSet.Place place) {
		if (COUNTED.in(clause, 0, clause.length())) {
			for (Matcher one = ONE.matcher(clause); one.find();) {
				if (!OFFICIAL.matcher(one.group()).find()) {
					place.at(one.start(), one.end());
				}
			}
		}
	}

	/** Calls back for another that begins at a place. */
	static void at(String clause, int from, WordSet.Place place) {
		int known = THIS.lengthAt(clause, from);
		if (known > 0 && (clause.charAt(from) != '有' || !NOT_SOME.matcher(clause.substring(0, from)).find())) {
			place.at(from, from + known);
		}
		int condition = CONDITIONS.lengthAt(clause, from);
		if (condition > 0) {
			int to = from + condition;
			int role = clause.startsWith("的", to) ? to + 1 : to;
			int length = ROLES.lengthAt(clause, role);
			if (length > 0) {
				place.at(from, role + length);
			}
		}
	}

}
