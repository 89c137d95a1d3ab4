package org.gongkai.inspection.personal;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whose the telephone numbers of a table are. The column that names somebody and stands
 * nearest decides; where it is but 姓名, any column that places its people at work makes
 * them an office's, but not one that tells where they live.
 */
final class TelephoneTable {

	/** The name of a person and a word more, such as his part. */
	private static final int LONGEST_NAME = 6;

	private final TableText table;

	private final String around;

	private final boolean persons;

	private final int nameColumn;

	private @Nullable TelephoneForm form;

	/**
	 * A table.
	 * @param around its heading and the title of the text
	 */
	TelephoneTable(TableText table, String around) {
		this.table = table;
		this.around = around;
		this.nameColumn = nameColumn(table);
		this.persons = PersonList.is(table, around)
				|| this.nameColumn >= 0 && isOfRetired(String.join("|", table.names()), table.caption() + around);
	}

	private static int nameColumn(TableText table) {
		for (int column = 0; column < table.names().size(); column++) {
			if (TelephoneHead.isName(table.name(column)) || TelephoneHead.isOfRetired(table.name(column))) {
				return column;
			}
		}
		return -1;
	}

	private static boolean isOfRetired(String heads, String around) {
		return TelephoneHead.isOfRetired(heads)
				|| TelephoneHead.isOfRetired(around) && heads.indexOf("单位") < 0 && heads.indexOf("部门") < 0;
	}

	/** Whether a cell stands under or beside a label of a telephone. */
	boolean isTelephone(TableText.Cell cell) {
		return TelephoneHead.isTelephone(this.table.name(cell.column()))
				|| TelephoneHead.isTelephone(this.table.leftOf(cell));
	}

	/** Whose number stands in a cell. */
	TelephoneOwner of(TableText.Cell cell) {
		String column = this.table.name(cell.column());
		boolean beside = TelephoneHead.isTelephone(this.table.leftOf(cell));
		String label = beside ? this.table.leftOf(cell) : column;
		if (TelephoneHead.isHome(label) || TelephoneHead.isHome(column)) {
			return TelephoneOwner.PERSON;
		}
		if (TelephoneHead.isBodys(label)) {
			return TelephoneOwner.BODY;
		}
		return beside && !TelephoneHead.isTelephone(column) ? form().of(cell) : ofColumn(cell);
	}

	private TelephoneForm form() {
		TelephoneForm read = this.form;
		if (read == null) {
			read = new TelephoneForm(this.table);
			this.form = read;
		}
		return read;
	}

	private TelephoneOwner ofColumn(TableText.Cell cell) {
		List<TableText.Cell> row = this.table.rowOf(cell);
		if (this.nameColumn >= 0 && row.stream().anyMatch((other) -> TelephoneHead.hasRetired(other.text()))) {
			return TelephoneOwner.PERSON;
		}
		int own = row.indexOf(cell);
		for (int at = own - 1; at >= 0; at--) {
			TelephoneOwner owner = ofCell(row.get(at));
			if (owner != TelephoneOwner.NOBODY) {
				return owner;
			}
		}
		for (int at = own + 1; at < row.size(); at++) {
			TelephoneOwner owner = ofCell(row.get(at));
			if (owner != TelephoneOwner.NOBODY) {
				return owner;
			}
		}
		if (this.persons) {
			return TelephoneOwner.PERSON;
		}
		if (row.stream().anyMatch((other) -> TelephoneHead.isDwelling(this.table.name(other.column())))) {
			return TelephoneOwner.PERSON;
		}
		boolean named = row.stream().anyMatch((other) -> other != cell && isName(other.text()));
		return !named ? TelephoneOwner.NOBODY : isOfBodies() ? TelephoneOwner.BODY : TelephoneOwner.PERSON;
	}

	/** Whether a heading or a column says that all its people are at work. */
	private boolean isOfBodies() {
		return TelephoneHead.speaksOfBodies(this.around) && !TelephoneHead.isOfRetired(this.around)
				|| this.table.names().stream().anyMatch(TelephoneHead::isBody);
	}

	/** Whom a cell of the row makes the owner by its head, if it says whom at all. */
	private TelephoneOwner ofCell(TableText.Cell cell) {
		String head = this.table.name(cell.column());
		List<Mentions.Mention> mentions = Mentions.in(cell.text());
		boolean surname = !cell.text().isEmpty() && PersonName.mayBeSurname(cell.text().charAt(0));
		if (!surname && !mentions.isEmpty()
				&& mentions.stream().allMatch((mention) -> mention.kind() == Mentions.Kind.PERSON && mention.named())) {
			return TelephoneOwner.PERSON;
		}
		if (TelephoneHead.isAtWork(head)) {
			return this.persons ? TelephoneOwner.NOBODY : TelephoneOwner.BODY;
		}
		boolean place = TelephoneHead.isPlace(head) && (this.nameColumn < 0 || cell.column() < this.nameColumn);
		if ((TelephoneHead.isBody(head) || place) && !this.persons) {
			return TelephoneOwner.BODY;
		}
		if (TelephoneHead.isPerson(head)) {
			boolean body = mentions.stream().anyMatch((mention) -> mention.kind() == Mentions.Kind.BODY);
			return body ? TelephoneOwner.BODY : isName(cell.text()) ? TelephoneOwner.PERSON : TelephoneOwner.NOBODY;
		}
		return TelephoneOwner.NOBODY;
	}

	/** Whether a cell holds nothing but who somebody is. */
	static boolean isName(String text) {
		return PersonName.inColumn(text) || !text.isEmpty() && text.length() <= LONGEST_NAME
				&& Mentions.in(text).stream().anyMatch(Mentions.Mention::isPerson)
				&& Mentions.in(text).stream().allMatch((mention) -> mention.kind() != Mentions.Kind.BODY);
	}

}
