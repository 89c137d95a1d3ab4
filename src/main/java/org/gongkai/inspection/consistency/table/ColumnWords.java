package org.gongkai.inspection.consistency.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.format.Block;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * Which column the words beside an amount are about, and whether they tell of another
 * thing than any of them.
 */
final class ColumnWords {

	/** What makes an amount another one, unless a header has it too. */
	private static final Pattern OTHER = Pattern.compile("高于|低于|另|未|不|尚|还|余|超出|上年|去年|上月|同期|同比|环比|(?<!比)较(?![高低多少大小快慢好])"
			+ "|[比占每]|均|增|减|降|升|涨|目标|力争|累计|剩余|不足|超|以上(?![0-9])|差|倍|奖|罚|限|标准");

	private static final Pattern COPULA = Pattern.compile("(?:为|是|有|共|达到?)$");

	/** How far behind an amount the noun stands that it counts. */
	private static final int BEHIND = 8;

	/** Words that stand beside another cell of the row, as 采购 does. */
	private static final int MOST = 3;

	/** No more of a text is looked through, nor longer ones. */
	private static final int MOST_PIECES = 300;

	private static final int LONGEST = 2000;

	private final TableText table;

	private final List<Piece> pieces;

	/**
	 * The columns of a table.
	 * @param pieces of its text
	 */
	ColumnWords(TableText table, List<Piece> pieces) {
		this.table = table;
		this.pieces = pieces;
	}

	/**
	 * Whether the words make an amount another thing than any of the columns is about.
	 */
	boolean areOther(String words) {
		Matcher other = OTHER.matcher(words);
		while (other.find()) {
			String word = other.group();
			if (IntStream.range(1, this.table.columns())
				.noneMatch((column) -> this.table.header(column).contains(word))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether nothing is told between the name of a row and an amount but what stands in
	 * the row or goes with any column.
	 */
	boolean arePlain(int row, int column, String words) {
		String rest = words;
		boolean named = false;
		for (int other = 0; other < this.table.columns(); other++) {
			String cell = this.table.cellWords(row, other);
			if (cell.length() > 1 && rest.contains(cell)) {
				rest = rest.replace(cell, "");
				named = true;
			}
		}
		return TableFacts.rest(rest, this.table.header(column)).length() <= (named ? MOST : 0);
	}

	/** Whether the year that is told last, if any, is that of a column. */
	boolean areOfYear(int column, String text, int to) {
		YearColumns years = new YearColumns(this.table);
		return !years.isYear(column) || this.table.header(column).contains(years.told(text, to, List.of(column)));
	}

	/** Whether a word of a header stands beside an amount. */
	boolean name(int column, String words, String text, Amount amount) {
		return TableFacts.sharesWord(this.table.header(column), words)
				|| amount.to() < text.length() && Sentence.isHan(text.charAt(amount.to()))
						&& this.table.header(column).indexOf(text.charAt(amount.to())) == 0;
	}

	/**
	 * The only one of several columns that the words before an amount are about, or those
	 * of its noun as well; -1 without.
	 */
	int only(List<Integer> columns, String words, String text, Amount amount) {
		String behind = Sentence.han(text, amount.to(), BEHIND);
		List<Integer> named = TableFacts.named(this.table, columns, words, words + amount.unit());
		if (named.isEmpty()) {
			named = TableFacts.named(this.table, columns, words, words + behind);
		}
		return (named.size() == 1) ? named.get(0) : -1;
	}

	/** Whether the whole header stands right before an amount. */
	boolean endWith(int column, String words) {
		String header = TableUnits.bare(this.table.header(column));
		return header.length() > 1 && COPULA.matcher(words).replaceFirst("").endsWith(header);
	}

	/** Whether an amount is told elsewhere in the text as well, besides the tables. */
	boolean areTold(String text, Amount amount) {
		return times(text.substring(amount.from(), amount.to())) > 1;
	}

	/** How often an amount is told so in the paragraphs. */
	int times(String written) {
		int times = 0;
		for (Piece piece : this.pieces.subList(0, Math.min(MOST_PIECES, this.pieces.size()))) {
			boolean told = piece.block() instanceof Block.Paragraph && piece.text().length() <= LONGEST;
			for (int at = told ? piece.text().indexOf(written) : -1; at >= 0; at = piece.text()
				.indexOf(written, at + 1)) {
				times += (at > 0 && "0123456789.".indexOf(piece.text().charAt(at - 1)) >= 0) ? 0 : 1;
			}
		}
		return times;
	}

}
