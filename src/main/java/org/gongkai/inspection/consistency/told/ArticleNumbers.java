package org.gongkai.inspection.consistency.told;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.jspecify.annotations.Nullable;

/**
 * 《办法》由六章十八条组成, and 按照该办法第二十二条处理: an article, a chapter or a part that is cited of a
 * document that has not so many.
 */
public final class ArticleNumbers {

	private static final String KIND = "(?:办法|条例|规定|制度|细则|规程|规则|章程|方案|意见|预案|公约|规范)";

	/** A document by its title, or as 本办法. */
	private static final Pattern NAMED = Pattern
		.compile("《([^《》]{2,60})》(?:\\([^()]{1,40}\\))?|本([\\p{IsHan}]{0,6}?" + KIND + ")");

	/** This very document, or the one named last. */
	private static final Pattern SAID = Pattern.compile("[本该](?:[\\p{IsHan}]{0,6}?" + KIND + ")的?$");

	private static final Pattern CITED = Pattern.compile("第([0-9]{1,3}|[一二三四五六七八九十百零]{1,5})(条(?!例)|章|部分)");

	private static final CharacterSet NUMERALS = CharacterSet.of("0123456789一二两三四五六七八九十百零");

	private static final WordSet DIVIDED = WordSet.of("共|由|分|设|计|包括|包含|全文");

	/** Of a change, of a part only, or of another document. */
	private static final WordSet OTHER = WordSet.of("原|修订|修改|修正|涉及|删|增|调整|其中|第|旧|废止|根据|依据|按照|执行|落实");

	/** All that stands between a division and an article of the same. */
	private static final Pattern GOES_ON = Pattern.compile("(?:组成|构成)?[,。;(]?(?:其中)?[,:]?");

	private static final String[] UNITS = { "条", "章", "部分" };

	private static final int REACH = 40;

	private static final int LONGEST_NUMERAL = 5;

	private static final int LONGEST_NAME = 12;

	/** A title is called by no more of its last characters. */
	private static final int LONGEST_SHORT = 6;

	/** By document and unit, how many it has; 0 where two numbers are told. */
	private final Map<String, Integer> divided = new HashMap<>();

	private final Consumer<Hit> hits;

	/** Behind the last division of the piece, and of which document it is. */
	private int end;

	private String last = "";

	public ArticleNumbers(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public void read(Piece piece) {
		boolean dividing = piece.mayHold('《') || piece.mayHold('本');
		boolean citing = piece.mayHold('第') && (dividing || piece.mayHold('该'));
		if (!dividing && (this.divided.isEmpty() || !citing)) {
			return;
		}
		this.end = -1;
		String text = piece.text();
		for (String unit : UNITS) {
			for (int at = piece.mayHold(unit) ? text.indexOf(unit) : -1; at >= 0; at = text.indexOf(unit, at + 1)) {
				if (at > 0 && dividing) {
					divided(text, at, unit);
				}
			}
		}
		for (int at = this.divided.isEmpty() ? -1 : text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
			Matcher cited = CITED.matcher(text).region(at, Math.min(text.length(), at + LONGEST_NUMERAL + 4));
			if (cited.lookingAt()) {
				cited(piece, cited);
			}
		}
	}

	/** Notes how many of the unit there are, if a document is told to have them. */
	private void divided(String text, int at, String unit) {
		int numeral = (text.charAt(at - 1) == '个') ? at - 1 : at;
		int begin = numeral;
		while (begin > 0 && numeral - begin < LONGEST_NUMERAL && NUMERALS.has(text.charAt(begin - 1))) {
			begin--;
		}
		if (begin == numeral || begin == 0 || text.charAt(begin - 1) == '第'
				|| SpelledNumbers.end(text, begin) != numeral) {
			return;
		}
		Matcher named = NAMED.matcher(text).region(Math.max(Sentence.begin(text, begin), begin - REACH), begin);
		String document = null;
		int behind = 0;
		while (named.find()) {
			document = (named.group(1) != null) ? named.group(1) : named.group(2);
			behind = named.end();
		}
		if (document == null || !DIVIDED.in(text, behind, begin) || OTHER.in(text, behind, begin)) {
			return;
		}
		int number = SpelledNumbers.count(text.substring(begin, numeral));
		this.divided.merge(document + ' ' + unit, number, (one, other) -> one.equals(other) ? one : 0);
		if (at > this.end) {
			this.end = at + unit.length();
			this.last = document;
		}
	}

	private void cited(Piece piece, Matcher cited) {
		String document = document(piece.text(), cited.start());
		String unit = cited.group(2);
		int most = (document != null) ? this.divided.getOrDefault(document + ' ' + unit, 0) : 0;
		if (most > 0 && SpelledNumbers.count(cited.group(1)) > most) {
			this.hits.accept(piece.hit(Severity.CONFIRM, cited.start(), cited.end(),
					"文中说这个文件共%d%s，这里引用的是%s。请核对。".formatted(most, unit, cited.group()), null));
		}
	}

	/** Of which document something is cited; null where that is not told. */
	private @Nullable String document(String text, int at) {
		int close = (at > 0 && text.charAt(at - 1) == '的') ? at - 1 : at;
		if (close > 0 && text.charAt(close - 1) == '》') {
			int open = text.lastIndexOf('《', close);
			boolean old = open > 0 && (text.charAt(open - 1) == '原' || text.charAt(open - 1) == '旧');
			return (open < 0 || old) ? null : known(text.substring(open + 1, close - 1));
		}
		if (SAID.matcher(text).region(Math.max(0, at - LONGEST_NAME), at).find()) {
			return said(text, at);
		}
		boolean goesOn = this.end >= 0 && at >= this.end && at - this.end < LONGEST_NAME
				&& GOES_ON.matcher(text).region(this.end, at).matches();
		return goesOn ? this.last : null;
	}

	/** 该办法: the document named last, if it is one of that kind. */
	private @Nullable String said(String text, int at) {
		Matcher said = SAID.matcher(text).region(Math.max(0, at - LONGEST_NAME), at);
		said.find();
		String kind = said.group().substring(1).replace("的", "");
		int close = text.lastIndexOf('》', said.start());
		int open = text.lastIndexOf('《', close);
		String named = (open >= 0 && text.charAt(said.start()) == '该') ? text.substring(open + 1, close) : kind;
		return named.endsWith(kind) ? known(named) : null;
	}

	/** The document with that title, or the only one that is called so for short. */
	private @Nullable String known(String title) {
		String found = null;
		for (String key : this.divided.keySet()) {
			String document = key.substring(0, key.indexOf(' '));
			if (document.equals(title)) {
				return document;
			}
			if (title.length() <= LONGEST_SHORT && document.endsWith(title)) {
				if (found != null && !found.equals(document)) {
					return null;
				}
				found = document;
			}
		}
		return found;
	}

}
