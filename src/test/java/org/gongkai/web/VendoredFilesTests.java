package org.gongkai.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts of others are listed with their digest, and nobody has touched them. */
class VendoredFilesTests {

	private static final Path FOLDER = Path.of("src/main/resources/static/vendor");

	private static final Path FONTS = Path.of("src/main/resources/org/gongkai/format/fonts");

	private static final String LIST = "VENDORED.md";

	@Test
	void everyFileIsListedAndUnchanged() throws IOException {
		assertThat(digests(FOLDER)).isEqualTo(listed(FOLDER));
		assertThat(digests(FONTS)).isEqualTo(listed(FONTS));
	}

	@Test
	void everyFolderCarriesItsLicence() throws IOException {
		try (Stream<Path> folders = Files.list(FOLDER)) {
			assertThat(folders.filter(Files::isDirectory)).isNotEmpty()
				.allSatisfy((folder) -> assertThat(folder.resolve("LICENSE.txt")).isNotEmptyFile());
		}
	}

	@Test
	void everyFontCarriesItsLicence() throws IOException {
		assertThat(digests(FONTS).keySet()).filteredOn((name) -> name.endsWith(".ttf"))
			.hasSize(4)
			.allSatisfy((name) -> assertThat(
					FONTS.resolve(name.replaceFirst("(noto-serif-sc|noto-sans-sc|lxgw-wenkai)-.*", "$1-OFL.txt")))
				.content()
				.contains("SIL Open Font License"));
	}

	private static Map<String, String> listed(Path folder) throws IOException {
		Map<String, String> listed = new TreeMap<>();
		for (String line : Files.readAllLines(folder.resolve(LIST))) {
			String[] cells = line.split("\\s*\\|\\s*");
			if (cells.length == 4 && cells[3].matches("[0-9a-f]{64}")) {
				listed.put(cells[1], cells[3]);
			}
		}
		return listed;
	}

	private static Map<String, String> digests(Path folder) throws IOException {
		Map<String, String> digests = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (!file.endsWith(LIST)) {
					digests.put(folder.relativize(file).toString().replace('\\', '/'), sha256(file));
				}
			}
		}
		return digests;
	}

	private static String sha256(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
