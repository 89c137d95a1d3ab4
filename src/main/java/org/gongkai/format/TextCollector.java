package org.gongkai.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Figure;
import org.gongkai.format.Block.Heading;
import org.gongkai.format.Block.Item;
import org.gongkai.format.Block.ListBlock;
import org.gongkai.format.Block.Paragraph;
import org.gongkai.format.Block.Run;
import org.gongkai.format.Block.Table;
import org.gongkai.format.Reading.Picture;
import org.jspecify.annotations.Nullable;

/** Puts a text together while a reader walks through a file. */
final class TextCollector {

	private static final int DEEPEST_ITEM = 3;

	private String title = "";

	private final List<Block> blocks = new ArrayList<>();

	private final Map<String, Picture> pictures = new LinkedHashMap<>();

	private final Set<String> notes = new LinkedHashSet<>();

	private final List<Item> items = new ArrayList<>();

	private @Nullable Object list;

	private boolean ordered;

	boolean hasTitle() {
		return !this.title.isEmpty();
	}

	void title(String text) {
		this.title = Inlines.oneLine(text);
	}

	void note(String note) {
		this.notes.add(note);
	}

	/** A heading as the file marks it up; its number decides on the level. */
	void heading(String text, int level) {
		String line = Inlines.oneLine(text);
		if (!line.isEmpty()) {
			add(new Heading(HeadingLevels.ofMarkup(line, level), line));
		}
	}

	/**
	 * A paragraph, or the heading that it is by its looks; an empty one is left out.
	 * @param emphasized whether it is set off from the text around it
	 */
	void paragraph(List<Run> runs, Align align, boolean emphasized) {
		if (runs.isEmpty()) {
			return;
		}
		String text = Run.text(runs);
		OptionalInt level = HeadingLevels.ofLooks(text, emphasized || Manner.allBold(runs));
		if (level.isPresent() && align != Align.END) {
			add(new Heading(level.getAsInt(), text));
		}
		else {
			add(new Paragraph(runs, align));
		}
	}

	/**
	 * An item of a list; items of the same list that follow each other are one block.
	 * @param key what tells one list from another
	 */
	void item(Object key, boolean isOrdered, int depth, List<Run> runs) {
		if (runs.isEmpty()) {
			return;
		}
		if (!key.equals(this.list)) {
			closeList();
			this.list = key;
			this.ordered = isOrdered;
		}
		int deepest = this.items.isEmpty() ? 0 : this.items.get(this.items.size() - 1).depth() + 1;
		this.items.add(new Item(Math.max(0, Math.min(Math.min(depth, DEEPEST_ITEM), deepest)), runs));
	}

	boolean isInList(Object key) {
		return key.equals(this.list);
	}

	void closeList() {
		if (!this.items.isEmpty()) {
			this.blocks.add(new ListBlock(this.ordered, this.items));
			this.items.clear();
		}
		this.list = null;
	}

	void table(@Nullable Table table) {
		if (table != null) {
			add(table);
		}
	}

	void picture(Picture picture, String alt, String caption) {
		this.pictures.putIfAbsent(picture.digest(), picture);
		figure(picture.digest(), alt, caption);
	}

	void figure(String digest, String alt, String caption) {
		add(new Figure(digest, Inlines.oneLine(alt), Inlines.oneLine(caption)));
	}

	/** Gives the figure that was read last its caption, if it has none. */
	boolean caption(String text) {
		closeList();
		if (this.blocks.isEmpty() || !(this.blocks.get(this.blocks.size() - 1) instanceof Figure figure)
				|| !figure.caption().isEmpty()) {
			return false;
		}
		this.blocks.set(this.blocks.size() - 1, new Figure(figure.file(), figure.alt(), Inlines.oneLine(text)));
		return true;
	}

	/** Takes over a piece that another reader read. */
	void include(Reading other) {
		closeList();
		if (!hasTitle()) {
			this.title = other.title();
		}
		else {
			heading(other.title(), 1);
		}
		this.blocks.addAll(other.blocks());
		other.pictures().forEach((picture) -> this.pictures.putIfAbsent(picture.digest(), picture));
		this.notes.addAll(other.notes());
	}

	/** The blocks so far, to be looked at or changed. */
	List<Block> blocks() {
		closeList();
		return this.blocks;
	}

	Reading reading() {
		closeList();
		return new Reading(this.title, this.blocks, List.copyOf(this.pictures.values()), List.copyOf(this.notes));
	}

	private void add(Block block) {
		FileWork.goOn();
		closeList();
		this.blocks.add(block);
	}

}
