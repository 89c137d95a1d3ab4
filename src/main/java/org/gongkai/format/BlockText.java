package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.CellPlace;
import org.gongkai.format.Block.Item;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Run;

/** Changes words of a block where they stand; everything else stays as it is. */
public final class BlockText {

	private BlockText() {
	}

	/**
	 * The block with other words at a place.
	 * @param from first character, counted in {@link Block#plainText()}
	 * @param to behind the last one
	 * @param words what stands there from now on, in the manner of the first character
	 * that is replaced
	 * @throws IllegalArgumentException when the place is not within one cell or item
	 */
	public static Block replaced(Block block, int from, int to, String words) {
		if (from < 0 || from > to || to > block.plainText().length()) {
			throw new IllegalArgumentException(
					"A block of %d characters has no place %d to %d".formatted(block.plainText().length(), from, to));
		}
		if (block instanceof Block.Heading heading) {
			return new Block.Heading(heading.level(), replaced(heading.text(), from, to, words));
		}
		if (block instanceof Block.Paragraph paragraph) {
			return new Block.Paragraph(replaced(paragraph.runs(), from, to, words), paragraph.align());
		}
		if (block instanceof Block.ListBlock list) {
			return new Block.ListBlock(list.ordered(), items(list, from, to, words));
		}
		if (block instanceof Block.Figure figure) {
			return new Block.Figure(figure.file(), figure.alt(), replaced(figure.caption(), from, to, words));
		}
		return table((Block.Table) block, from, to, words);
	}

	/**
	 * Whether a place can be replaced as one: in a table it lies within the caption or a
	 * cell, in a list within an item.
	 */
	public static boolean isInOnePlace(Block block, int from, int to) {
		if (block instanceof Block.Table table) {
			return to <= table.caption().length()
					|| table.cellPlaces().stream().anyMatch((cell) -> from >= cell.from() && to <= cell.to());
		}
		return !(block instanceof Block.ListBlock) || block.plainText().substring(from, to).indexOf('\n') < 0;
	}

	private static String replaced(String text, int from, int to, String words) {
		return text.substring(0, from) + words + text.substring(to);
	}

	/** A number that followed a figure and is changed by hand follows nothing more. */
	private static List<Run> replaced(List<Run> runs, int from, int to, String words) {
		List<Run> replaced = new ArrayList<>();
		int begin = 0;
		boolean put = false;
		for (Run run : runs) {
			int end = begin + run.text().length();
			int first = Math.max(from, begin) - begin;
			int behind = Math.min(to, end) - begin;
			boolean touched = first < behind || from == to && !put && from >= begin && from <= end;
			String text = run.text();
			if (touched) {
				text = replaced(text, first, Math.max(first, behind), put ? "" : words);
				put = true;
			}
			if (!text.isEmpty()) {
				replaced.add(touched ? run.withText(text).following(null) : run);
			}
			begin = end;
		}
		if (!put && !words.isEmpty()) {
			replaced.add(Run.of(words));
		}
		return replaced;
	}

	private static List<Item> items(Block.ListBlock list, int from, int to, String words) {
		List<Item> items = new ArrayList<>(list.items());
		int begin = 0;
		for (int at = 0; at < items.size(); at++) {
			Item item = items.get(at);
			int end = begin + Run.text(item.runs()).length();
			if (from >= begin && to <= end) {
				items.set(at, new Item(item.depth(), replaced(item.runs(), from - begin, to - begin, words)));
				return items;
			}
			begin = end + 1;
		}
		throw new IllegalArgumentException("The place lies in more than one item");
	}

	private static Block table(Block.Table table, int from, int to, String words) {
		if (to <= table.caption().length()) {
			return new Block.Table(replaced(table.caption(), from, to, words), table.headerRows(), table.rows());
		}
		CellPlace place = table.cellPlaces()
			.stream()
			.filter((each) -> from >= each.from() && to <= each.to())
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The place lies in more than one cell"));
		Cell cell = place.cell();
		Cell changed = new Cell(replaced(cell.text(), from - place.from(), to - place.from(), words), cell.colSpan(),
				cell.rowSpan(), cell.header());
		List<Row> rows = new ArrayList<>(table.rows());
		// the very cell, for others may be equal
		rows.set(place.row(), new Row(
				rows.get(place.row()).cells().stream().map((each) -> (each == cell) ? changed : each).toList()));
		return new Block.Table(table.caption(), table.headerRows(), rows);
	}

}
