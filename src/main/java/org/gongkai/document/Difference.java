package org.gongkai.document;

import java.util.List;

import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions.
 *
 * @param from the older version's number
 * @param to the newer version's number
 * @param fields title, catalogue data, attribute, column and attachments that changed
 * @param blocks the text's blocks in reading order, unchanged ones too
 */
public record Difference(int from, int to, List<Field> fields, List<Change> blocks) {

	/** Stands for the number of content that is not saved yet. */
	public static final int UNSAVED = 0;

	/** What changed between two texts, block by block in reading order. */
	public static List<Change> ofTexts(List<Block> before, List<Block> after) {
		return Differences.blocks(before, after);
	}

	public boolean isEmpty() {
		return this.fields.isEmpty() && this.blocks.stream().allMatch((change) -> change.kind() == Kind.SAME);
	}

	/**
	 * A changed field.
	 *
	 * @param label its name for the user
	 * @param before the older value
	 * @param after the newer value
	 */
	public record Field(String label, String before, String after) {
	}

	/**
	 * A block's change.
	 *
	 * @param kind what happened to it
	 * @param before the older block, null when added
	 * @param after the newer block, null when removed
	 * @param words the words of a changed text, for a table those of its caption
	 * @param cells the cells of a changed table that differ
	 */
	public record Change(Kind kind, @Nullable Block before, @Nullable Block after, List<Word> words,
			List<CellChange> cells) {
	}

	/**
	 * A stretch of text.
	 *
	 * @param kind whether it stayed, came or went
	 * @param text the characters
	 */
	public record Word(Kind kind, String text) {
	}

	/**
	 * A table cell that differs. Rows and columns of the grid, in which a cell that spans
	 * stands in its first place, count from 1: in the newer table, and for a row or
	 * column that is gone in the older one.
	 *
	 * @param kind {@link Kind#ADDED} in a row or column that came, {@link Kind#REMOVED}
	 * in one that went, else {@link Kind#CHANGED}
	 * @param row row of the grid
	 * @param column column of the grid
	 * @param before the older text
	 * @param after the newer text
	 */
	public record CellChange(Kind kind, int row, int column, String before, String after) {
	}

	/** What happened. */
	public enum Kind {

		SAME, ADDED, REMOVED, CHANGED

	}

}
