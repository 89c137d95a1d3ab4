package org.gongkai.inspection.personal;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Whose the telephone numbers of a table are. The column that names somebody and stands
 * nearest decides; where it is but 姓名, any column that places its people at work makes
 * them an office's, but not one that tells where they live.
 */
final class TelephoneTable {

	private static final int LONGEST_NAME = 4;

	/** The name of a person and a word more, such as his part. */
	private static final int NAME_AND_PART = 6;

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
				|| TelephoneHead.isTelephone(this.table.leftOf(cell)) || isInTelephoneRow(cell);
	}

	/** Whether several have their columns, and the row is that of their telephones. */
	private boolean isInTelephoneRow(TableText.Cell cell) {
		return cell.column() > 1 && TelephoneHead.isTelephone(this.table.rowOf(cell).get(0).text());
	}

	/** Whose number stands in a cell. */
	TelephoneOwner of(TableText.Cell cell) {
		String column = this.table.name(cell.column());
		boolean beside = TelephoneHead.isTelephone(this.table.leftOf(cell));
		boolean under = TelephoneHead.isTelephone(column);
		boolean row = !under && (beside || isInTelephoneRow(cell));
		String label = beside ? this.table.leftOf(cell) : row ? this.table.rowOf(cell).get(0).text() : column;
		if (TelephoneHead.isHome(label) || TelephoneHead.isHome(column)
				|| TelephoneHead.isPersons(label) && !isOfBody(cell)) {
			return TelephoneOwner.PERSON;
		}
		if (TelephoneHead.isBodys(label)) {
			return TelephoneOwner.BODY;
		}
		if (row && TelephoneHead.isPerson(column)) {
			return TelephoneOwner.PERSON;
		}
		return row ? form().of(cell) : ofColumn(cell);
	}

	private static boolean namesPerson(String text) {
		return text.length() < LONGEST_NAME && PersonName.inColumn(text);
	}

	/** Whether a body stands in the row where persons are named. */
	private boolean isOfBody(TableText.Cell cell) {
		return this.table.rowOf(cell)
			.stream()
			.filter((other) -> TelephoneHead.isPerson(this.table.name(other.column())))
			.anyMatch((other) -> Mentions.in(other.text()).stream().anyMatch((mention) -> !mention.isPerson()));
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
		if (this.nameColumn >= 0 && row.stream().anyMatch((other) -> isPart(other.text()))) {
			return TelephoneOwner.PERSON;
		}
		if (isOfNamed(row, cell) || row.stream().anyMatch((other) -> other.text().endsWith("(家)"))) {
			return TelephoneOwner.PERSON;
		}
		TelephoneOwner owner = nearest(row, cell, this::ofCell);
		if (owner == TelephoneOwner.NOBODY && !this.persons) {
			owner = nearest(row, cell, this::ofMatter);
		}
		if (owner != TelephoneOwner.NOBODY) {
			return owner;
		}
		if (this.persons) {
			return TelephoneOwner.PERSON;
		}
		if (row.stream().anyMatch((other) -> TelephoneHead.isDwelling(this.table.name(other.column())))) {
			return TelephoneOwner.PERSON;
		}
		boolean named = row.stream()
			.anyMatch((other) -> other != cell && isName(other.text())
					&& TelephoneHead.mayName(this.table.name(other.column())));
		return !named ? TelephoneOwner.NOBODY : isOfBodies() ? TelephoneOwner.BODY : TelephoneOwner.PERSON;
	}

	/**
	 * Whether a private person is named in the row, and nobody at work right beside the
	 * number.
	 */
	private boolean isOfNamed(List<TableText.Cell> row, TableText.Cell cell) {
		int own = row.indexOf(cell);
		TableText.Cell beside = (own > 0) ? row.get(own - 1) : cell;
		String head = this.table.name(beside.column());
		if (TelephoneHead.isAtWork(head) || TelephoneHead.isBody(head) && namesPerson(beside.text())
				|| this.table.names().stream().anyMatch(TelephoneHead::isRank)) {
			return false;
		}
		return row.stream()
			.anyMatch((other) -> TelephoneHead.isPerson(this.table.name(other.column())) && namesPerson(other.text()));
	}

	/** What the nearest cell says that says something, first of those on the left. */
	private static TelephoneOwner nearest(List<TableText.Cell> row, TableText.Cell cell,
			Function<TableText.Cell, TelephoneOwner> says) {
		int own = row.indexOf(cell);
		TelephoneOwner owner = TelephoneOwner.NOBODY;
		for (int at = own - 1; at >= 0 && owner == TelephoneOwner.NOBODY; at--) {
			owner = says.apply(row.get(at));
		}
		for (int at = own + 1; at < row.size() && owner == TelephoneOwner.NOBODY; at++) {
			owner = says.apply(row.get(at));
		}
		return owner;
	}

	/** What a place or matter says of a list in which nobody else is named. */
	private TelephoneOwner ofMatter(TableText.Cell cell) {
		String head = this.table.name(cell.column());
		boolean place = TelephoneHead.isServed(head) && (this.nameColumn < 0 || cell.column() < this.nameColumn);
		return (place || TelephoneHead.isMatter(head)) ? TelephoneOwner.BODY : TelephoneOwner.NOBODY;
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
		boolean called = cell.text().length() <= LONGEST_NAME && PersonName.mayBeSurname(cell.text().charAt(0));
		if (!called && !mentions.isEmpty() && mentions.get(0).kind() == Mentions.Kind.PERSON && mentions.get(0).named()
				&& mentions.stream().allMatch(Mentions.Mention::isPerson)) {
			return TelephoneOwner.PERSON;
		}
		if (TelephoneHead.isAtWork(head)) {
			return this.persons ? TelephoneOwner.NOBODY : TelephoneOwner.BODY;
		}
		if (TelephoneHead.isBody(head) && !this.persons) {
			return TelephoneOwner.BODY;
		}
		if (TelephoneHead.isPerson(head)) {
			boolean body = mentions.stream().anyMatch((mention) -> mention.kind() == Mentions.Kind.BODY);
			boolean person = mentions.stream().anyMatch(Mentions.Mention::isPerson);
			return isName(cell.text()) || !body && (person || isShort(cell.text())) ? TelephoneOwner.PERSON
					: body ? TelephoneOwner.BODY : TelephoneOwner.NOBODY;
		}
		return TelephoneOwner.NOBODY;
	}

	/** Whether a cell may hold a name, be its surname however rare. */
	private static boolean isShort(String text) {
		return text.length() >= 2 && text.length() <= LONGEST_NAME && text.chars().allMatch(Character::isIdeographic);
	}

	/** Whether a cell begins with what only a private person is. */
	private static boolean isPart(String text) {
		List<Mentions.Mention> mentions = Mentions.in(text);
		return !mentions.isEmpty() && mentions.get(0).from() == 0
				&& mentions.stream().allMatch((mention) -> mention.kind() == Mentions.Kind.PERSON);
	}

	/** Whether a cell holds nothing but who somebody is. */
	static boolean isName(String text) {
		String name = text.substring(text.indexOf(':') + 1).replaceFirst("\\([^)]*\\)$", "");
		return PersonName.inColumn(name) || !text.isEmpty() && text.length() <= NAME_AND_PART
				&& Mentions.in(text).stream().anyMatch(Mentions.Mention::isPerson)
				&& Mentions.in(text).stream().allMatch((mention) -> mention.kind() != Mentions.Kind.BODY);
	}

}
