package org.gongkai.search;

import java.util.Locale;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Conditions of SQL that find a row by words anywhere within its text. Chinese is written
 * without spaces and most of its words have two characters, so that PostgreSQL looks them
 * up in an index of all single characters and pairs of neighbours
 * ({@code character_pairs}); H2, made for small offices, reads the rows.
 */
@Component
public class WordSearch {

	private final boolean indexed;

	WordSearch(DataSource database) throws MetaDataAccessException {
		this.indexed = "PostgreSQL"
			.equals(JdbcUtils.extractDatabaseMetaData(database, (metaData) -> metaData.getDatabaseProductName()));
	}

	/**
	 * The condition that a text contains words. Where more rows are known to have them
	 * than anybody leafs through, the first are found sooner along a list's own order;
	 * the planner cannot know, for it takes pairs to be independent. Both places take
	 * their value on every database, the pattern's first.
	 * @param text the text in lower case, as its index has it
	 * @param pattern place for {@link #pattern}
	 * @param words place for {@link #words}
	 * @param many whether many rows are known to have the words
	 */
	public String condition(String text, String pattern, String words, boolean many) {
		String contains = text + " like " + pattern + " escape '!' and ";
		return (this.indexed && !many) ? contains + "character_pairs(" + text + ") @> character_pairs(" + words + ")"
				: contains + "cast(" + words + " as varchar) <> ''";
	}

	/** The pattern of words, which stand for themselves. */
	public static String pattern(String words) {
		return "%" + words(words).replaceAll("([!%_])", "!$1") + "%";
	}

	/** The words as they are compared; never without a character. */
	public static String words(String words) {
		return words.strip().toLowerCase(Locale.ROOT);
	}

}
