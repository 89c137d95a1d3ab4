package org.gongkai.inspection.consistency.total;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * 三个镇共访问1200人，其中城关镇350人，永安镇420人，马店镇380人: as many parts as bodies are counted, and each
 * called by what they are.
 */
final class BodiesCounted {

	private static final Pattern COUNTED = Pattern.compile(
			"([二两三四五六七八九]|(?<![0-9.第])[2-9])(?:个|家|所|处|座|条|支)?(乡镇|街道|镇|乡|社区|村|县区|县|区|市|园区|中学|小学|学校|高中|企业|公司|医院|卫生院|支队|大队|中队|合作社|片区|标段|码头|港区|水库|闸|灌区|工区|车站|班组|班|组|景区|展馆|馆|场|站|厂|矿)");

	/** One of which each body is called by. */
	private static final CharacterSet KINDS = CharacterSet.of("镇道乡区村县市学校中企公院队社段头库闸站组班馆场厂矿");

	/** How far before the total they are counted. */
	private static final int REACH = 40;

	private BodiesCounted() {
	}

	/** Whether the parts of these names are all of the bodies told before their total. */
	static boolean areAll(String text, Amount total, List<String> names) {
		int from = Math.max(Sentence.begin(text, total.from()), total.from() - REACH);
		if (names.size() < 2 || !KINDS.in(text, from, total.from())) {
			return false;
		}
		Matcher counted = COUNTED.matcher(text).region(from, total.from());
		while (counted.find()) {
			String kind = counted.group(2);
			if (SpelledNumbers.count(counted.group(1)) == names.size()
					&& names.stream().allMatch((name) -> isCalled(name, kind))) {
				return true;
			}
		}
		return false;
	}

	/** 柳溪镇 is a 乡镇, 第一中学 a 学校, 某某公司 an 企业. */
	private static boolean isCalled(String name, String kind) {
		return switch (kind) {
			case "乡镇" -> name.contains("乡") || name.contains("镇") || name.contains("街道");
			case "县区" -> name.contains("县") || name.contains("区");
			case "学校" -> name.contains("学") || name.contains("校");
			case "企业", "公司" -> name.contains("公司") || name.contains("厂") || name.contains("集团");
			case "医院" -> name.contains("院");
			default -> name.contains(kind);
		};
	}

}
