package org.gongkai.inspection.consistency.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * What a text calls the rows of a column for short: 望岚街道 望岚, 县住建局 住建局, 三级（高级工） 三级,
 * 新建社区食堂8家 社区食堂. A short name is one row's only where no other row has it in its name.
 */
final class ShortNames {

	/** What stands at the end of names and is left out. */
	private static final WordSet KINDS = WordSet
		.of("街道办事处|街道|社区|镇|乡|村|县|区|市|水库|水厂|片区|断面|小区|公司|中心|专场|小学|中学|学校|幼儿园|卫生院|敬老院|养老院|公路|岗位|岗|物业|系统|路线|线路|支出|项目|工程|建设|改造"
				+ "|扩建|新建|工作|任务|行动|活动|问题");

	/** What stands at their beginning. */
	private static final String PLACES = "省市县区镇乡";

	/** What no office is called without. */
	private static final String ORGANS = "局委办部厅院所会";

	/** 8家, 45部: how many there are of what is named. */
	private static final Pattern COUNTED = Pattern.compile("[0-9.]+[\\p{IsHan}]{1,3}$");

	private static final Pattern BRACKETED = Pattern.compile("^([^()]{2,})\\(([^()]{2,})\\)$");

	private static final int SHORTEST = 2;

	/** Any beginning or end of a name that is so long is known as that name's. */
	private static final int TELLING = 4;

	/** Of longer lists a text names hardly any. */
	private static final int MOST = 60;

	/** As many names that begin or end alike do so because of what they are. */
	private static final int SEVERAL = 3;

	private final Collection<String> names;

	private final String head;

	private final String beginning;

	private final String ending;

	/** By short name, the whole one; blank where several have it. */
	private final Map<String, String> known = new HashMap<>();

	/**
	 * The short names of a column.
	 * @param names its names
	 * @param header what stands above
	 */
	ShortNames(Collection<String> names, String header) {
		this.names = names;
		this.head = header.strip().replaceFirst("(?:名称|全称)$", "");
		this.beginning = (names.size() < SEVERAL) ? "" : common(true);
		this.ending = (names.size() < SEVERAL) ? "" : common(false);
		for (String name : (names.size() > MOST) ? List.<String>of() : names) {
			for (String form : forms(name)) {
				this.known.merge(form, name, (one, other) -> one.equals(other) ? one : "");
			}
		}
		this.known.entrySet().removeIf((form) -> form.getValue().isEmpty() || isOfAnother(form));
	}

	/** By short name, the whole one. */
	Map<String, String> known() {
		return this.known;
	}

	private boolean isOfAnother(Map.Entry<String, String> form) {
		return this.names.stream().anyMatch((name) -> !name.equals(form.getValue()) && name.contains(form.getKey()));
	}

	private Set<String> forms(String name) {
		Set<String> forms = new LinkedHashSet<>();
		String bare = COUNTED.matcher(name).replaceFirst("");
		if (bare.length() < SHORTEST) {
			return forms;
		}
		forms.add(bare);
		Matcher bracketed = BRACKETED.matcher(bare);
		if (bracketed.matches()) {
			forms.add(bracketed.group(1));
			forms.add(bracketed.group(2));
		}
		for (String item : bare.split("、")) {
			forms.add(item);
		}
		if (bare.startsWith(this.beginning)) {
			forms.add(bare.substring(this.beginning.length()));
		}
		if (PLACES.indexOf(bare.charAt(0)) >= 0 && bare.length() >= TELLING) {
			forms.add(bare.substring(1));
		}
		for (String form : Set.copyOf(forms)) {
			withoutKind(form, forms);
		}
		forms.removeIf((form) -> form.length() < SHORTEST || form.equals(name) || !Sentence.isHan(form.charAt(0)));
		return forms;
	}

	private void withoutKind(String name, Set<String> forms) {
		for (int length = 1; length <= name.length() - SHORTEST; length++) {
			String end = name.substring(name.length() - length);
			boolean usual = end.equals(this.head) || end.equals(this.ending);
			if (usual && ORGANS.indexOf(end.charAt(end.length() - 1)) < 0 || KINDS.lengthAt(end, 0) == length) {
				forms.add(name.substring(0, name.length() - length));
			}
		}
	}

	/** With what all of them begin or end. */
	private String common(boolean begin) {
		String common = this.names.iterator().next();
		for (String name : this.names) {
			while (!(begin ? name.startsWith(common) : name.endsWith(common))) {
				common = begin ? common.substring(0, common.length() - 1) : common.substring(1);
			}
		}
		return common;
	}

}
