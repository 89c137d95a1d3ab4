package org.gongkai.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.CellPlace;
import org.gongkai.format.Block.Item;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Run;
import org.jspecify.annotations.Nullable;

/** Changes words of a block where they stand; everything else stays as it is. */
public final class BlockText {

	private BlockText() {
	}

	/**
	 * Words that stand at a place from now on, in the manner of the first character that
	 * is replaced.
	 *
	 * @param from first character, counted in {@link Block#plainText()}
	 * @param to behind the last one
	 * @param words what stands there from now on
	 */
	public record Replacement(int from, int to, String words) {

		private Replacement within(int begin) {
			return new Replacement(this.from - begin, this.to - begin, this.words);
		}

	}

	/**
	 * The block with other words at a place.
	 * @throws IllegalArgumentException when the place is not within one cell or item
	 */
	public static Block replaced(Block block, int from, int to, String words) {
		return replaced(block, List.of(new Replacement(from, to, words)));
	}

	/**
	 * The block with other words at several places; it is gone through once, for a
	 * paragraph can have a hundred thousand of them.
	 * @param replacements in their order in the block, none over another
	 * @throws IllegalArgumentException when they are not, or one is not within one cell
	 * or item
	 */
	public static Block replaced(Block block, List<Replacement> replacements) {
		requireInOrder(replacements, block.plainText().length());
		if (block instanceof Block.Heading heading) {
			return new Block.Heading(heading.level(), replaced(heading.text(), replacements));
		}
		if (block instanceof Block.Paragraph paragraph) {
			return new Block.Paragraph(replacedRuns(paragraph.runs(), replacements), paragraph.align());
		}
		if (block instanceof Block.ListBlock list) {
			return new Block.ListBlock(list.ordered(), items(list, replacements));
		}
		if (block instanceof Block.Figure figure) {
			return new Block.Figure(figure.file(), figure.alt(), replaced(figure.caption(), replacements));
		}
		return table((Block.Table) block, replacements);
	}

	/** A text with other words at several places, as {@link #replaced(Block, List)}. */
	public static String replaced(String text, List<Replacement> replacements) {
		StringBuilder replaced = new StringBuilder();
		int done = 0;
		for (Replacement replacement : replacements) {
			replaced.append(text, done, replacement.from()).append(replacement.words());
			done = replacement.to();
		}
		return replaced.append(text, done, text.length()).toString();
	}

	private static void requireInOrder(List<Replacement> replacements, int length) {
		int done = 0;
		for (Replacement each : replacements) {
			if (each.from() < done || each.from() > each.to() || each.to() > length) {
				throw new IllegalArgumentException("A block of %d characters has no place %d to %d behind %d"
					.formatted(length, each.from(), each.to(), done));
			}
			done = each.to();
		}
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

	/** A number that followed a figure and is changed by hand follows nothing more. */
	private static List<Run> replacedRuns(List<Run> runs, List<Replacement> replacements) {
		List<Run> replaced = new ArrayList<>();
		Deque<Replacement> left = new ArrayDeque<>(replacements);
		int begin = 0;
		for (Run run : runs) {
			int end = begin + run.text().length();
			if (!touches(left.peek(), begin, end)) {
				replaced.add(run);
			}
			else {
				String text = replaced(run.text(), within(left, begin, end));
				if (!text.isEmpty()) {
					replaced.add(run.withText(text).following(null));
				}
			}
			begin = end;
		}
		left.stream().filter((each) -> !each.words().isEmpty()).forEach((each) -> replaced.add(Run.of(each.words())));
		return replaced;
	}

	private static boolean touches(@Nullable Replacement replacement, int begin, int end) {
		return replacement != null && (replacement.from() < end && replacement.to() > begin
				|| replacement.from() == replacement.to() && replacement.from() >= begin && replacement.from() <= end);
	}

	/**
	 * Takes what touches a run from those that are left; of one that goes on in the next
	 * run what remains is to take words away there.
	 */
	private static List<Replacement> within(Deque<Replacement> left, int begin, int end) {
		List<Replacement> within = new ArrayList<>();
		while (touches(left.peek(), begin, end)) {
			Replacement next = left.remove();
			within.add(new Replacement(next.from(), Math.min(next.to(), end), next.words()).within(begin));
			if (next.to() > end) {
				left.push(new Replacement(end, next.to(), ""));
			}
		}
		return within;
	}

	private static List<Item> items(Block.ListBlock list, List<Replacement> replacements) {
		List<Item> items = new ArrayList<>();
		Deque<Replacement> left = new ArrayDeque<>(replacements);
		int begin = 0;
		for (Item item : list.items()) {
			int end = begin + Run.text(item.runs()).length();
			List<Replacement> inside = inside(left, begin, end);
			items.add(inside.isEmpty() ? item : new Item(item.depth(), replacedRuns(item.runs(), inside)));
			begin = end + 1;
		}
		requireNone(left, "The place lies in more than one item");
		return items;
	}

	private static Block table(Block.Table table, List<Replacement> replacements) {
		Deque<Replacement> left = new ArrayDeque<>(replacements);
		String caption = replaced(table.caption(), inside(left, 0, table.caption().length()));
		List<List<Cell>> rows = new ArrayList<>(table.rows().stream().map(Row::cells).toList());
		for (CellPlace place : table.cellPlaces()) {
			List<Replacement> inside = inside(left, place.from(), place.to());
			if (!inside.isEmpty()) {
				Cell cell = place.cell();
				Cell changed = new Cell(replaced(cell.text(), inside), cell.colSpan(), cell.rowSpan(), cell.header());
				// the very cell, for others may be equal
				rows.set(place.row(),
						rows.get(place.row()).stream().map((each) -> (each == cell) ? changed : each).toList());
			}
		}
		requireNone(left, "The place lies in more than one cell");
		return new Block.Table(caption, table.headerRows(), rows.stream().map(Row::new).toList());
	}

	/** Takes what lies within a cell or an item from those that are left. */
	private static List<Replacement> inside(Deque<Replacement> left, int begin, int end) {
		List<Replacement> inside = new ArrayList<>();
		while (!left.isEmpty() && left.peek().from() >= begin && left.peek().to() <= end) {
			inside.add(left.remove().within(begin));
		}
		return inside;
	}

	private static void requireNone(Deque<Replacement> left, String message) {
		if (!left.isEmpty()) {
			throw new IllegalArgumentException(message);
		}
	}

}
