package org.gongkai.inspection.consistency.figures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;

/**
 * Whether the names of parts show that there are no others: 合格 and 不合格, 城镇 and 乡村, 第一批
 * and 第二批.
 */
public final class Completeness {

	private static final List<String> NEGATIONS = List.of("不予", "未予", "尚未", "没有", "未", "不", "无", "非");

	/** One of which stands in each of these. */
	private static final CharacterSet NEGATING = CharacterSet.of("不未没无非");

	/** Names of parts that make a whole together. */
	private static final List<String[]> WHOLES = List.of(pair("男", "女"), pair("城镇", "乡村"), pair("城镇", "农村"),
			pair("城市", "农村"), pair("城镇", "村"), pair("自然人", "法人"), pair("个人", "单位"), pair("个人", "企业"), pair("线上", "线下"),
			pair("基本支出", "项目支出"), pair("基本支出", "项目经费"), pair("人员经费", "公用经费"), pair("刑事", "民事"), pair("主办", "协办"),
			pair("主办", "会办"), pair("主办", "分办"), pair("人大", "政协"), pair("代表建议", "提案"), pair("国内", "国外"),
			pair("国内", "境外"), pair("汉族", "少数民族"), pair("专职", "兼职"), pair("在职", "退休"), pair("公办", "民办"),
			pair("党员", "群众"), pair("中央", "地方"), pair("已办结", "办理中"), pair("已办结", "正在"), pair("已完成", "正在"),
			pair("办结", "在办"), pair("整改完成", "正在整改"), pair("优秀", "合格"), pair("上半年", "下半年"), pair("固定", "流动"),
			pair("新增", "原有"), pair("新建", "续建"), pair("新建", "改建"), pair("新建", "改造"), pair("信函", "网络"), pair("电话", "网络"),
			pair("室内", "室外"), pair("本地", "外地"), pair("本级", "下级"), pair("财政拨款", "自筹"), pair("财政", "自筹"),
			pair("一般", "重大"), pair("小学", "中学"), pair("小学", "初中"), pair("在编", "聘"), pair("在编", "编外"), pair("安全", "隐患"),
			pair("采纳", "未采纳"), pair("当场", "限期"), pair("现场", "限期"), pair("立行立改", "限期"), pair("立即", "限期"),
			pair("水田", "旱地"), pair("本科", "专科"), pair("国有", "集体"), pair("税收", "非税"), pair("陆地", "水域"), pair("主城区", "县"),
			pair("市区", "县"), pair("线上", "现场"), pair("网上", "窗口"), pair("普通", "职业"), pair("住宅", "商业"), pair("山地", "平地"),
			pair("省内", "省外"), pair("市内", "市外"), pair("本市", "外市"), pair("境内", "境外"), pair("城区", "农村"), pair("城区", "乡镇"),
			pair("中心城区", "乡镇"), pair("集中", "分散"), pair("常住", "流动"), pair("有偿", "无偿"), pair("机插", "人工"),
			pair("改建", "扩建"), pair("硬化", "砂石"), pair("正式", "临时"), pair("固定工", "临时工"), pair("成人", "儿童"),
			pair("成年", "未成年"), pair("直接", "间接"), pair("书面", "口头"), pair("来信", "来访"), pair("白天", "夜间"), pair("即办", "承诺"),
			pair("职工", "居民"), pair("天然", "人工"), pair("简易", "普通"), pair("缴费", "领取"), pair("内资", "外资"), pair("永久", "临时"),
			pair("应届", "往届"), pair("全职", "兼职"), pair("正常", "异常"), pair("公益", "经营"), pair("机动车", "非机动车"),
			pair("干部", "群众"), pair("教学", "非教学"), pair("财政供养", "自收自支"), pair("参照", "非参照"), pair("住院", "门诊"),
			pair("本级", "下属"), pair("本级", "乡镇"), pair("县级", "乡镇"), pair("机关", "基层"), pair("出国", "公务用车"),
			pair("公务用车", "公务接待"), pair("货物", "工程"), pair("续建", "新开工"), pair("行政", "事业"));

	/** What counts through a row of parts. */
	private static final List<String[]> ROWS = List.of(pair("第一", "第二"), pair("首批", "第二"), pair("一期", "二期"),
			pair("一等", "二等"), pair("一级", "二级"), pair("甲", "乙"), pair("乙", "丙"), pair("A", "B"), pair("Ⅰ", "Ⅱ"),
			pair("上午", "下午"), pair("一季度", "二季度"), pair("上半年", "下半年"));

	private static final WordSet HIGHER = WordSet.of("中央|省级|省财政|上级|市级|争取|财政");

	private static final WordSet OWN = WordSet.of("配套|自筹|自有资金");

	/** Opposite sides, one behind the other. */
	private static final String SIDES = "东西南北左右上下内外新旧前后";

	private static final WordSet ANY = new WordSet(
			Stream.of(WHOLES, ROWS).flatMap(List::stream).flatMap(Arrays::stream).distinct().toList());

	private Completeness() {
	}

	private static String[] pair(String one, String other) {
		return new String[] { one, other };
	}

	/** Whether the parts of these names leave nothing out. */
	public static boolean isComplete(List<String> names) {
		if (anyOpposite(names)) {
			return true;
		}
		boolean spans = names.size() > 1 && names.get(0).contains("以上") && names.get(names.size() - 1).contains("以下")
				|| names.size() > 1 && names.get(0).contains("以下") && names.get(names.size() - 1).contains("以上");
		return spans || names.size() > 1 && (named(names, WHOLES) || named(names, ROWS) || isFunding(names)
				|| names.size() == 2 && areTwoSides(names.get(0), names.get(1)));
	}

	/** Whether one is what another is not; nearly all rows of names have no such word. */
	private static boolean anyOpposite(List<String> names) {
		for (int one = 0; one < names.size(); one++) {
			if (!NEGATING.in(names.get(one), 0, names.get(one).length())) {
				continue;
			}
			for (int other = 0; other < names.size(); other++) {
				if (other != one && isNegated(names.get(other), names.get(one))) {
					return true;
				}
			}
		}
		return false;
	}

	/** 中央资金, 省级补助, 县级配套: what the place itself pays is what the others leave. */
	private static boolean isFunding(List<String> names) {
		return HIGHER.in(names.get(0)) && OWN.in(names.get(names.size() - 1));
	}

	/** 东干渠 and 西干渠: alike but for a character and its opposite. */
	private static boolean areTwoSides(String one, String other) {
		String first = bare(one);
		String second = bare(other);
		int differing = -1;
		for (int at = 0; first.length() == second.length() && at < first.length(); at++) {
			if (first.charAt(at) != second.charAt(at)) {
				if (differing >= 0) {
					return false;
				}
				differing = at;
			}
		}
		if (differing < 0 || first.length() < 2) {
			return false;
		}
		int side = SIDES.indexOf(first.charAt(differing));
		return side >= 0 && SIDES.charAt(side ^ 1) == second.charAt(differing);
	}

	/** A name without the mark before it. */
	private static String bare(String name) {
		int from = 0;
		while (from < name.length() && ",、;:和及".indexOf(name.charAt(from)) >= 0) {
			from++;
		}
		return name.substring(from);
	}

	/** 合格 and 不合格, 已整改 and 未整改. */
	public static boolean isOpposite(String one, String other) {
		return isNegated(one, other) || isNegated(other, one);
	}

	private static boolean isNegated(String plain, String negated) {
		if (!NEGATING.in(negated, 0, negated.length())) {
			return false;
		}
		for (String negation : NEGATIONS) {
			int at = negated.lastIndexOf(negation);
			if (at >= 0) {
				String kind = negated.substring(at + negation.length());
				return kind.length() >= 2 && plain.endsWith(kind) && !endsNegated(plain, kind);
			}
		}
		return false;
	}

	private static boolean endsNegated(String plain, String kind) {
		String before = plain.substring(0, plain.length() - kind.length());
		return NEGATIONS.stream().anyMatch(before::endsWith);
	}

	private static boolean named(List<String> names, List<String[]> pairs) {
		String first = names.get(0);
		if (!ANY.in(first)) {
			return false;
		}
		String second = names.get(1);
		for (String[] pair : pairs) {
			if (first.contains(pair[0]) && second.contains(pair[1])
					|| pairs == WHOLES && first.contains(pair[1]) && second.contains(pair[0])) {
				return true;
			}
		}
		return false;
	}

}
