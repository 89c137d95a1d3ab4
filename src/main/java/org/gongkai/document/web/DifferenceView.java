package org.gongkai.document.web;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.document.Difference;
import org.gongkai.document.Difference.Change;
import org.gongkai.document.Difference.Kind;
import org.gongkai.document.Difference.Word;
import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * A difference as a page shows it: long stretches that stayed the same are folded.
 *
 * @param empty whether nothing changed
 * @param fields changed fields
 * @param pieces the text in reading order
 */
record DifferenceView(boolean empty, List<Difference.Field> fields, List<Piece> pieces) {

	/** So many unchanged blocks stay in view on either side of a change. */
	private static final int CONTEXT = 2;

	static DifferenceView of(Difference difference, long documentId) {
		List<Change> changes = difference.blocks();
		List<Piece> pieces = new ArrayList<>();
		List<Piece> folded = new ArrayList<>();
		for (int at = 0; at < changes.size(); at++) {
			Piece piece = Piece.of(changes.get(at), documentId);
			if (isNearAChange(changes, at)) {
				fold(pieces, folded);
				pieces.add(piece);
			}
			else {
				folded.add(piece);
			}
		}
		fold(pieces, folded);
		return new DifferenceView(difference.isEmpty(), difference.fields(), pieces);
	}

	private static void fold(List<Piece> pieces, List<Piece> folded) {
		if (!folded.isEmpty()) {
			pieces.add(Piece.folded(List.copyOf(folded)));
			folded.clear();
		}
	}

	private static boolean isNearAChange(List<Change> changes, int at) {
		int first = Math.max(0, at - CONTEXT);
		int last = Math.min(changes.size() - 1, at + CONTEXT);
		for (int near = first; near <= last; near++) {
			if (changes.get(near).kind() != Kind.SAME) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A block with its change.
	 *
	 * @param kind what happened
	 * @param heading level of a heading, 0 for everything else
	 * @param words the text by what happened to it
	 * @param table a table with marked cells, or null
	 * @param picture address of a picture, or null
	 * @param folded unchanged blocks that are out of view, empty for a block itself
	 */
	record Piece(Kind kind, int heading, List<Word> words, @Nullable TableView table, @Nullable String picture,
			List<Piece> folded) {

		static Piece folded(List<Piece> folded) {
			return new Piece(Kind.SAME, 0, List.of(), null, null, folded);
		}

		static Piece of(Change change, long documentId) {
			Block shown = (change.after() != null) ? change.after() : change.before();
			if (shown == null) {
				throw new IllegalArgumentException("A change has a block before or after it");
			}
			int heading = (shown instanceof Block.Heading it) ? it.level() : 0;
			String picture = (shown instanceof Block.Figure it) ? FilesController.address(documentId, it.file()) : null;
			if (shown instanceof Block.Table table) {
				return new Piece(change.kind(), 0, change.words(), TableView.of(table, change), null, List.of());
			}
			boolean told = change.kind() == Kind.CHANGED && !change.words().isEmpty();
			List<Word> words = told ? change.words() : List.of(new Word(Kind.SAME, shown.plainText()));
			return new Piece(change.kind(), heading, words, null, picture, List.of());
		}

		/** The end of the piece's class. */
		public String look() {
			return switch (this.kind) {
				case SAME -> "";
				case ADDED -> "app-diff__block--added";
				case REMOVED -> "app-diff__block--removed";
				case CHANGED -> "app-diff__block--changed";
			};
		}

		/** What happened, in a word. */
		public String tag() {
			return switch (this.kind) {
				case SAME -> "";
				case ADDED -> "新增";
				case REMOVED -> "删去";
				case CHANGED -> "修改";
			};
		}

	}

}
