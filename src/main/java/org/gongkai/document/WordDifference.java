package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.document.Difference.Kind;
import org.gongkai.document.Difference.Word;
import org.gongkai.document.Edits.Edit;

/**
 * The words of a text that changed. Dates, figures and Latin words are shown whole, other
 * characters one by one; what stayed between two changes and is shorter than they are is
 * shown as changed with them, because nobody reads a sentence in crumbs.
 */
final class WordDifference {

	private static final Pattern TOKEN = Pattern.compile("""
			[0-9]{2,4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月[0-9]{1,2}日\
			|[0-9]+(?:[.,:/-][0-9]+)*[%‰]?|[０-９]+|[A-Za-z]+(?:['’-][A-Za-z]+)*|.""", Pattern.DOTALL);

	private static final int CRUMB = 2;

	private WordDifference() {
	}

	/** Stretches in reading order; what went stands before what came in its place. */
	static List<Word> between(String before, String after) {
		List<String> older = tokens(before);
		List<String> newer = tokens(after);
		List<Stretch> stretches = new ArrayList<>();
		int from = 0;
		for (Edit edit : Edits.between(older, newer)) {
			same(older.subList(from, edit.from()), stretches);
			stretches.add(new Stretch(false, String.join("", older.subList(edit.from(), edit.fromEnd())),
					String.join("", newer.subList(edit.to(), edit.toEnd()))));
			from = edit.fromEnd();
		}
		same(older.subList(from, older.size()), stretches);
		return words(withoutCrumbs(stretches));
	}

	private static List<String> tokens(String text) {
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			tokens.add(matcher.group());
		}
		return tokens;
	}

	private static void same(List<String> tokens, List<Stretch> stretches) {
		if (!tokens.isEmpty()) {
			String text = String.join("", tokens);
			stretches.add(new Stretch(true, text, text));
		}
	}

	private static List<Stretch> withoutCrumbs(List<Stretch> stretches) {
		List<Stretch> merged = new ArrayList<>();
		for (int i = 0; i < stretches.size(); i++) {
			Stretch stretch = stretches.get(i);
			int last = merged.size() - 1;
			if (stretch.same() && last >= 0 && i + 1 < stretches.size()
					&& isCrumb(merged.get(last), stretch, stretches.get(i + 1))) {
				merged.set(last, merged.get(last).and(stretch).and(stretches.get(++i)));
			}
			else {
				merged.add(stretch);
			}
		}
		return merged;
	}

	private static boolean isCrumb(Stretch before, Stretch same, Stretch after) {
		int length = same.after().length();
		return length <= CRUMB && length < before.length() && length < after.length() && same.after().indexOf('\n') < 0;
	}

	private static List<Word> words(List<Stretch> stretches) {
		List<Word> words = new ArrayList<>();
		for (Stretch stretch : stretches) {
			if (stretch.same()) {
				words.add(new Word(Kind.SAME, stretch.after()));
				continue;
			}
			if (!stretch.before().isEmpty()) {
				words.add(new Word(Kind.REMOVED, stretch.before()));
			}
			if (!stretch.after().isEmpty()) {
				words.add(new Word(Kind.ADDED, stretch.after()));
			}
		}
		return words;
	}

	/** Neighbouring tokens that share one fate. */
	private record Stretch(boolean same, String before, String after) {

		Stretch and(Stretch next) {
			return new Stretch(false, this.before + next.before, this.after + next.after);
		}

		int length() {
			return Math.max(this.before.length(), this.after.length());
		}

	}

}
