package org.gongkai.annualreport.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.gongkai.annualreport.reading.CellText;
import org.gongkai.format.Block;
import org.gongkai.format.Block.Run;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/** Numbers in the text that follow a cell. */
public final class LiveFigures {

	private LiveFigures() {
	}

	/**
	 * The text with its live figures as they are now. A number that is right already
	 * stays in the manner in which it is written; one whose source has no value stays,
	 * too.
	 * @param figures what the figures are now, by identifier
	 */
	public static List<Block> follow(List<Block> blocks, Map<String, String> figures) {
		return eachLine(blocks, (runs) -> followed(runs, figures));
	}

	private static List<Run> followed(List<Run> runs, Map<String, String> figures) {
		List<Run> followed = new ArrayList<>();
		int at = 0;
		while (at < runs.size()) {
			Run first = runs.get(at);
			int end = at + 1;
			StringBuilder number = new StringBuilder(first.text());
			// a number of which a part is bold comes in pieces
			while (first.figure() != null && end < runs.size() && first.figure().equals(runs.get(end).figure())) {
				number.append(runs.get(end++).text());
			}
			String now = (first.figure() != null) ? figures.get(first.figure()) : null;
			if (now == null || isSame(number.toString(), now)) {
				followed.addAll(runs.subList(at, end));
			}
			else {
				followed.add(first.withText(now));
			}
			at = end;
		}
		return followed;
	}

	/** Whether the words mean the same number. */
	static boolean isSame(String one, String other) {
		return one.equals(other) || CellText.of(one, true).number().isPresent()
				&& CellText.of(one, true).number().equals(CellText.of(other, true).number());
	}

	/**
	 * The text with a number that follows something, or nothing any more.
	 * @param spot where the number stands
	 * @param figure what it follows, or null
	 * @throws IllegalArgumentException when the place is none in running text
	 */
	public static List<Block> link(List<Block> blocks, Spot spot, @Nullable String figure) {
		if (spot.block() < 0 || spot.block() >= blocks.size() || spot.from() < 0 || spot.from() >= spot.to()
				|| spot.to() > blocks.get(spot.block()).plainText().length()) {
			throw new IllegalArgumentException("There is no text at " + spot);
		}
		List<Block> linked = new ArrayList<>(blocks);
		Block block = blocks.get(spot.block());
		if (block instanceof Block.Paragraph paragraph) {
			linked.set(spot.block(),
					new Block.Paragraph(linkedRuns(paragraph.runs(), spot, figure), paragraph.align()));
		}
		else if (block instanceof Block.ListBlock list) {
			linked.set(spot.block(), linked(list, spot, figure));
		}
		else {
			throw new IllegalArgumentException("Only running text has numbers that follow, not " + spot);
		}
		return linked;
	}

	private static Block.ListBlock linked(Block.ListBlock list, Spot spot, @Nullable String figure) {
		List<Block.Item> items = new ArrayList<>();
		int begin = 0;
		for (Block.Item item : list.items()) {
			Spot within = new Spot(spot.block(), spot.from() - begin, spot.to() - begin);
			items.add(new Block.Item(item.depth(), linkedRuns(item.runs(), within, figure)));
			begin += length(item.runs()) + 1;
		}
		return new Block.ListBlock(list.ordered(), items);
	}

	private static List<Run> linkedRuns(List<Run> runs, Spot spot, @Nullable String figure) {
		List<Run> linked = new ArrayList<>();
		int begin = 0;
		for (Run run : runs) {
			int length = run.text().length();
			int from = Math.min(Math.max(spot.from() - begin, 0), length);
			int to = Math.min(Math.max(spot.to() - begin, 0), length);
			add(linked, run.withText(run.text().substring(0, from)));
			add(linked, run.withText(run.text().substring(from, to)).following(figure));
			add(linked, run.withText(run.text().substring(to)));
			begin += length;
		}
		return joined(linked);
	}

	private static void add(List<Run> runs, Run run) {
		if (!run.text().isEmpty()) {
			runs.add(run);
		}
	}

	/** Neighbours of one manner as one run, as every reader makes them. */
	private static List<Run> joined(List<Run> runs) {
		List<Run> joined = new ArrayList<>();
		for (Run run : runs) {
			Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && last.withText("").equals(run.withText(""))) {
				joined.set(joined.size() - 1, last.withText(last.text() + run.text()));
			}
			else {
				joined.add(run);
			}
		}
		return joined;
	}

	private static List<Block> eachLine(List<Block> blocks, UnaryOperator<List<Run>> change) {
		List<Block> changed = new ArrayList<>();
		for (Block block : blocks) {
			if (block instanceof Block.Paragraph paragraph) {
				changed.add(new Block.Paragraph(change.apply(paragraph.runs()), paragraph.align()));
			}
			else if (block instanceof Block.ListBlock list) {
				changed.add(new Block.ListBlock(list.ordered(),
						list.items()
							.stream()
							.map((item) -> new Block.Item(item.depth(), change.apply(item.runs())))
							.toList()));
			}
			else {
				changed.add(block);
			}
		}
		return changed;
	}

	private static int length(List<Run> runs) {
		return runs.stream().mapToInt((run) -> run.text().length()).sum();
	}

}
