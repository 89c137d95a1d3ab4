package org.gongkai.inspection.personal;

import java.util.List;

/**
 * A form, labels beside their values: the numbers in it are those of whom it is about,
 * which its first labels tell.
 */
final class TelephoneForm {

	private static final int LONGEST_NAME = 4;

	private final TableText table;

	private final TelephoneOwner ofAll;

	/** Whose the numbers are behind each cell, by its index. */
	private final TelephoneOwner[] behind;

	/** A form; all of it is read once, however many numbers are asked for. */
	TelephoneForm(TableText table) {
		this.table = table;
		this.behind = new TelephoneOwner[table.all().size()];
		this.ofAll = PersonList.isForm(table) ? TelephoneOwner.PERSON : ofAll();
		String nearest = "";
		boolean about = false;
		boolean body = false;
		for (TableText.Cell cell : table.all()) {
			if (cell.column() % 2 == 0) {
				about |= isAboutPerson(cell);
				nearest = isWhose(cell.text()) ? cell.text() : nearest;
				body = isWhose(cell.text()) ? NearestOwner.isBody(this.table.rightOf(cell)) : body;
			}
			this.behind[cell.index()] = body ? TelephoneOwner.BODY : of(nearest, about);
		}
	}

	/** Whose number stands in a cell. */
	TelephoneOwner of(TableText.Cell cell) {
		return (cell.index() < 0) ? this.ofAll : this.behind[cell.index()];
	}

	private TelephoneOwner of(String nearest, boolean about) {
		if (this.ofAll == TelephoneOwner.PERSON) {
			return TelephoneOwner.PERSON;
		}
		if (TelephoneHead.isAtWork(nearest) || TelephoneHead.isBody(nearest)) {
			return TelephoneOwner.BODY;
		}
		return about ? TelephoneOwner.PERSON : this.ofAll;
	}

	private static boolean isWhose(String label) {
		return TelephoneHead.isAtWork(label) || TelephoneHead.isContact(label) || TelephoneHead.isPerson(label)
				|| TelephoneHead.isName(label);
	}

	private boolean isAboutPerson(TableText.Cell label) {
		String value = this.table.rightOf(label);
		boolean named = label.text().endsWith("姓名") && value.length() <= LONGEST_NAME
				&& value.chars().allMatch(Character::isIdeographic) && !value.isEmpty();
		return (TelephoneHead.isPerson(label.text()) || TelephoneHead.isName(label.text()))
				&& (named || TelephoneTable.isName(value));
	}

	private TelephoneOwner ofAll() {
		List<TableText.Cell> cells = this.table.all();
		boolean body = cells.stream().anyMatch((cell) -> isOfBody(cell) || TelephoneHead.speaksOfBodies(cell.text()));
		boolean person = cells.stream()
			.anyMatch((cell) -> cell.column() % 2 == 1 && !Mentions.in(cell.text()).isEmpty());
		return body ? TelephoneOwner.BODY : person ? TelephoneOwner.PERSON : TelephoneOwner.NOBODY;
	}

	private static boolean isOfBody(TableText.Cell cell) {
		return cell.column() % 2 == 0 && TelephoneHead.isBody(cell.text())
				|| Mentions.in(cell.text()).stream().anyMatch((mention) -> !mention.isPerson());
	}

}
