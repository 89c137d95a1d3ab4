package org.gongkai.inspection.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.format.Block;

/**
 * The blocks of a text without white space and invisible characters. Reading a form
 * tidies those, and cells and items are parted by line breaks that the editor does not
 * have; all other characters are the same here and there. The editor counts them in the
 * same way.
 */
final class LeanBlocks {

	private final List<String> texts;

	private final List<Long> keys = new ArrayList<>();

	private final List<Integer> before = new ArrayList<>();

	private final Map<Long, Integer> alike = new HashMap<>();

	private final Map<Integer, int[]> places = new HashMap<>();

	LeanBlocks(List<Block> blocks) {
		this.texts = blocks.stream().map(Block::plainText).toList();
		for (String text : this.texts) {
			long key = key(text);
			this.keys.add(key);
			this.before.add(this.alike.merge(key, 1, Integer::sum) - 1);
		}
	}

	/** By what the block is recognised. */
	Margin.BlockMark mark(int block) {
		long key = this.keys.get(block);
		return new Margin.BlockMark((int) (key >>> Integer.SIZE), (int) key, this.before.get(block),
				this.alike.getOrDefault(key, 0));
	}

	/** Where a place in a block's text is when only visible characters count. */
	int place(int block, int place) {
		return this.places.computeIfAbsent(block, (number) -> places(this.texts.get(number)))[place];
	}

	private static int[] places(String text) {
		int[] places = new int[text.length() + 1];
		int count = 0;
		for (int at = 0; at < text.length(); at++) {
			places[at] = count;
			count += isSeen(text.charAt(at)) ? 1 : 0;
		}
		places[text.length()] = count;
		return places;
	}

	/** Number of the visible characters above, their hash below. */
	private static long key(String text) {
		int length = 0;
		int hash = 0;
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			if (isSeen(letter)) {
				length++;
				hash = 31 * hash + letter;
			}
		}
		return ((long) length << Integer.SIZE) | Integer.toUnsignedLong(hash);
	}

	/** The same set as {@code UNSEEN} in the editor's lean.js. */
	static boolean isSeen(char c) {
		return c > ' ' && !(c >= '\u007f' && c <= '\u00a0') && c != '\u00ad' && !(c >= '\u2000' && c <= '\u200f')
				&& !(c >= '\u2028' && c <= '\u202f') && !(c >= '\u205f' && c <= '\u206f') && c != '\u3000'
				&& c != '\ufeff';
	}

}
