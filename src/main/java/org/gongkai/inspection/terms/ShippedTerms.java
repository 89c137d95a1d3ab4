package org.gongkai.inspection.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The starting set that comes with the program, a file for each kind. The office's lists
 * are made from it once; what a later release brings never changes them by itself.
 */
final class ShippedTerms {

	private ShippedTerms() {
	}

	/** All entries by kind. */
	static Map<TermKind, List<TermEntry>> entries() {
		Map<TermKind, List<TermEntry>> entries = new EnumMap<>(TermKind.class);
		for (TermKind kind : TermKind.values()) {
			entries.put(kind, of(kind));
		}
		return entries;
	}

	/** The entries of one kind. */
	static List<TermEntry> of(TermKind kind) {
		String name = "/inspection/terms/" + kind.code().toLowerCase(Locale.ROOT) + ".csv";
		try (InputStream in = Objects.requireNonNull(ShippedTerms.class.getResourceAsStream(name), name)) {
			return TermFile.read(in.readAllBytes()).stream().map((line) -> line.draft().entry()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
