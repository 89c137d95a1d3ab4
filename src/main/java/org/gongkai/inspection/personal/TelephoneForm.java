package org.gongkai.inspection.personal;

import java.util.List;

/**
 * A form, labels beside their values: the numbers in it are those of whom it is about,
 * which its first label tells.
 */
final class TelephoneForm {

	private final TableText table;

	TelephoneForm(TableText table) {
		this.table = table;
	}

	/** Whose number stands in a cell. */
	TelephoneOwner of(TableText.Cell cell) {
		if (PersonList.isForm(this.table)) {
			return TelephoneOwner.PERSON;
		}
		String nearest = "";
		boolean about = false;
		for (TableText.Cell label : labels(cell)) {
			about |= isAboutPerson(label);
			nearest = isWhose(label.text()) ? label.text() : nearest;
		}
		if (TelephoneHead.isAtWork(nearest) || TelephoneHead.isBody(nearest)) {
			return TelephoneOwner.BODY;
		}
		return about ? TelephoneOwner.PERSON : ofAll();
	}

	private List<TableText.Cell> labels(TableText.Cell cell) {
		return this.table.all()
			.stream()
			.filter((other) -> other.column() % 2 == 0 && other.index() < cell.index())
			.toList();
	}

	private static boolean isWhose(String label) {
		return TelephoneHead.isAtWork(label) || TelephoneHead.isContact(label) || TelephoneHead.isPerson(label)
				|| TelephoneHead.isName(label);
	}

	private boolean isAboutPerson(TableText.Cell label) {
		String value = this.table.rightOf(label);
		return (TelephoneHead.isPerson(label.text()) || TelephoneHead.isName(label.text()))
				&& TelephoneTable.isName(value);
	}

	private TelephoneOwner ofAll() {
		String all = this.table.labels() + "|" + values();
		if (TelephoneHead.isBody(all) || TelephoneHead.speaksOfBodies(all)
				|| Mentions.in(all).stream().anyMatch((mention) -> !mention.isPerson())) {
			return TelephoneOwner.BODY;
		}
		return Mentions.in(values()).isEmpty() ? TelephoneOwner.NOBODY : TelephoneOwner.PERSON;
	}

	private String values() {
		StringBuilder values = new StringBuilder(this.table.name(1)).append('|');
		for (TableText.Cell cell : this.table.data()) {
			if (cell.column() % 2 == 1) {
				values.append(cell.text()).append('|');
			}
		}
		return values.toString();
	}

}
