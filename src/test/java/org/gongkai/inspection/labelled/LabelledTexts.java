package org.gongkai.inspection.labelled;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Texts;

/** Reads the labelled texts; their notation is told in the README beside them. */
public final class LabelledTexts {

	private LabelledTexts() {
	}

	/** All texts there are. */
	public static List<LabelledText> all() {
		return Stream.concat(half("open").stream(), half("kept-aside").stream()).toList();
	}

	private static List<LabelledText> half(String folder) {
		List<LabelledText> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(root().resolve(folder))) {
			for (Path file : files.sorted().toList()) {
				read(Files.readString(file), folder.equals("kept-aside"), texts);
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return texts;
	}

	private static Path root() {
		try {
			return Path
				.of(Objects.requireNonNull(LabelledTexts.class.getResource("/inspection/labelled/README.md")).toURI())
				.resolveSibling("");
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void read(String file, boolean keptAside, List<LabelledText> texts) {
		for (String part : file.split("(?m)^@ ")) {
			if (!part.startsWith("//")) {
				texts.add(text(part.lines().filter((line) -> !line.isBlank()).toList(), keptAside));
			}
		}
	}

	private static LabelledText text(List<String> lines, boolean keptAside) {
		String[] headers = MarkedPassage.plainBars(lines.get(0)).split(" \\| ");
		Map<String, List<String>> header = new HashMap<>();
		for (String one : Arrays.asList(headers).subList(1, headers.length)) {
			String[] pair = one.split(": ?", 2);
			header.computeIfAbsent(pair[0], (key) -> new ArrayList<>()).add(pair[1]);
		}
		MarkedPassage passage = new MarkedPassage();
		String title = passage.line(InspectedText.TITLE, first(header, "title", "工作动态"));
		String number = passage.line(InspectedText.CATALOGUE, first(header, "number", ""));
		List<String> attachments = passage.lines(InspectedText.ATTACHMENTS,
				header.getOrDefault("attachment", List.of()));
		passage.body(lines.subList(1, lines.size()));
		Catalogue catalogue = new Catalogue(number, null, "", "", Catalogue.Validity.IN_FORCE, "", "",
				first(header, "source", ""), first(header, "sourceUrl", ""));
		InspectedText text = new InspectedText(Category.valueOf(first(header, "category", "NEWS")), title,
				passage.blocks(), catalogue, DisclosureAttribute.PROACTIVE, attachments, Texts.TODAY);
		Set<String> anywhere = Set.copyOf(header.getOrDefault("anywhere", List.of()));
		List<LabelledText.Mark> marks = new ArrayList<>(passage.marks());
		anywhere.stream()
			.filter((code) -> marks.stream().noneMatch((mark) -> mark.code().equals(code)))
			.forEach((code) -> marks.add(new LabelledText.Mark(code, InspectedText.TITLE, 0, title.length())));
		return new LabelledText(headers[0].strip(), keptAside, text, marks, anywhere, new LabelledText.Register(
				items(first(header, "leaders", ""), "；"), items(first(header, "former", ""), "；")));
	}

	private static String first(Map<String, List<String>> header, String name, String otherwise) {
		return header.getOrDefault(name, List.of(otherwise)).get(0);
	}

	private static List<String> items(String all, String separator) {
		return all.isEmpty() ? List.of() : List.of(all.split(separator));
	}

}
