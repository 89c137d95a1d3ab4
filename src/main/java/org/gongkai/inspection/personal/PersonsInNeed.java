package org.gongkai.inspection.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;

/**
 * 低保、残疾、救助等名单: a list that names persons and by its columns, caption or heading says what
 * help they are given. One whose names are masked is none.
 */
final class PersonsInNeed {

	private static final List<String> HELP = List.of("低保", "最低生活保障", "特困", "残疾", "救助", "孤儿", "困境儿童", "留守儿童", "无人抚养",
			"患者", "病情", "病种", "疾病", "大病", "精神障碍", "戒毒", "吸毒", "社区矫正", "刑满", "宗教信仰", "困难群众", "困难家庭", "困难学生", "边缘家庭",
			"高龄津贴", "护理补贴", "生活补贴", "抚恤", "优抚", "五保", "孤寡", "失能", "失独", "诊断", "病因", "患病", "传染", "检测结果", "监护人", "就读",
			"年级", "班级", "幼儿", "信仰", "账户余额", "行程");

	private static final List<String> OFFICIALS = List.of("职务", "科室", "岗位", "办公", "值班", "职责", "工作人员", "领导小组", "负责人",
			"联系人", "法定代表人");

	/** Names in a row that are more than a mention. */
	private static final int FEWEST_IN_PROSE = 3;

	/** How much of the names the finding points at. */
	private static final String NAMES_PARTED_BY = "、, \n:;。";

	private final Piece piece;

	PersonsInNeed(Piece piece) {
		this.piece = piece;
	}

	void inspect(Consumer<Hit> hits) {
		if (!(this.piece.block() instanceof Block.Table)
				&& !(this.piece.mayHold("名单") && this.piece.text().contains("名单"))
				&& !this.piece.section().contains("名单") && !this.piece.whole().title().contains("名单")) {
			return;
		}
		String around = this.piece.section() + "|" + this.piece.whole().title();
		TableText table = TableText.of(this.piece);
		if (table != null) {
			inspectTable(table, around, hits);
		}
		else {
			inspectProse(around, hits);
		}
	}

	private void inspectTable(TableText table, String around, Consumer<Hit> hits) {
		String columns = String.join("|", table.names());
		String header = nameColumn(table);
		boolean officials = Words.in(columns + table.caption(), OFFICIALS);
		boolean help = Words.in(columns, HELP) || !officials && Words.in(table.caption() + around, HELP);
		if (header == null || !help) {
			return;
		}
		List<String> names = new ArrayList<>();
		for (TableText.Cell cell : table.data()) {
			if (table.name(cell.column()).equals(header) && PersonName.inColumn(cell.text())) {
				names.add(cell.text());
			}
		}
		int at = names.isEmpty() ? -1 : this.piece.text().indexOf(names.get(0));
		if (at >= 0) {
			report(at, at + names.get(0).length(), names, hits);
		}
	}

	private static @Nullable String nameColumn(TableText table) {
		for (String name : table.names()) {
			if (PersonList.isNameColumn(name)) {
				return name;
			}
		}
		return null;
	}

	private void inspectProse(String around, Consumer<Hit> hits) {
		String text = this.piece.text();
		if (!Words.in(text, HELP) && !Words.in(around, HELP) || Words.in(text, OFFICIALS)) {
			return;
		}
		List<String> names = new ArrayList<>();
		int first = -1;
		int begin = 0;
		for (int at = 0; at <= text.length(); at++) {
			if (at == text.length() || NAMES_PARTED_BY.indexOf(text.charAt(at)) >= 0) {
				if (at > begin && at - begin <= 4 && PersonName.is(text.substring(begin, at))) {
					first = (first < 0) ? begin : first;
					names.add(text.substring(begin, at));
				}
				begin = at + 1;
			}
		}
		if (names.size() >= FEWEST_IN_PROSE) {
			report(first, first + names.get(0).length(), names, hits);
		}
	}

	/**
	 * Whoever is added to the list has to be thought of anew, so the names identify it.
	 */
	private void report(int from, int to, List<String> names, Consumer<Hit> hits) {
		Hit hit = this.piece.hit(Severity.CONFIRM, from, to,
				"这份名单公开%d人的姓名和受救助、残疾等情况，属于敏感个人信息。请写明公开的法律依据和公开到哪一天为止（到期撤下），只保留必要的栏目；没有依据的，删去或者隐去姓名。"
					.formatted(names.size()),
				null);
		hits.accept(new Hit(hit.severity(), hit.spot(), hit.section(), hit.excerpt(), hit.message(), null, null,
				"名单:" + String.join("、", names)));
	}

}
