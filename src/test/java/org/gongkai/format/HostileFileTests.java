package org.gongkai.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.format.UnreadableFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Files that are broken, wrong or meant to do harm end in a sentence, and soon. */
@Timeout(60)
class HostileFileTests {

	private static final String TYPES = """
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" \
			ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

	private static final String RELATIONS = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
			Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
			Target="word/document.xml"/></Relationships>""";

	private static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

	private static final String END = "</w:body></w:document>";

	private final Importer importer = new DefaultImporter();

	private static Map<String, byte[]> parts(String document) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
		parts.put("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
		parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
		return parts;
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return out.toByteArray();
	}

	private void refuses(String name, byte[] bytes, Kind kind, String... words) {
		long start = processorTime();
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> this.importer.file(name, bytes))
			.satisfies((ex) -> {
				assertThat(ex.kind()).isEqualTo(kind);
				assertThat(ex.getMessage()).containsPattern("\\p{IsHan}");
				assertThat(words).allMatch(ex.getMessage()::contains);
			});
		assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(Duration.ofSeconds(5));
	}

	/** The clock says little where others need the processor too. */
	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private void refusesHtml(String html, String... words) {
		refuses("a.html", html.getBytes(StandardCharsets.UTF_8), Kind.UNUSABLE, words);
	}

	@Test
	void readsTheHarmlessFileThatTheOthersAreMadeFrom() throws Exception {
		byte[] file = zip(parts(WORD + "<w:p><w:r><w:t>正文</w:t></w:r></w:p>" + END));

		assertThat(this.importer.file("a.docx", file).blocks()).containsExactly(Block.Paragraph.of("正文"));
	}

	@Test
	void refusesEmptyAndOversizedFiles() {
		refuses("a.docx", new byte[0], Kind.UNUSABLE, "空文件");
		refuses("a.txt", new byte[(int) Importer.MAX_BYTES + 1], Kind.TOO_LARGE, "20 MB");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.exe", "a.doc", "a.docm", "a.xlsx", "noextension", "a.pdf" })
	void refusesOtherNames(String name) {
		refuses(name, "x".getBytes(StandardCharsets.UTF_8), Kind.WRONG_TYPE, name);
	}

	@Test
	void refusesContentThatIsNotWhatTheNameSays() throws Exception {
		byte[] png = { (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13 };
		refuses("a.docx", png, Kind.WRONG_TYPE, "image/png");
		refuses("a.docx", "MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1), Kind.WRONG_TYPE, "另存为 .docx");
		refuses("a.html", png, Kind.WRONG_TYPE, "image/png");
		refuses("a.txt", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), Kind.WRONG_TYPE, "application/pdf");
		refuses("a.docx", zip(Map.of("a.txt", new byte[] { 1 })), Kind.WRONG_TYPE, "压缩包");
		refuses("a.txt", zip(Map.of("a.txt", new byte[] { 1 })), Kind.WRONG_TYPE, "application/zip");
	}

	@Test
	void refusesOldAndEncryptedWordFiles() throws Exception {
		for (String entry : new String[] { "WordDocument", "EncryptedPackage" }) {
			try (POIFSFileSystem files = new POIFSFileSystem();
					ByteArrayOutputStream out = new ByteArrayOutputStream()) {
				files.getRoot().createDocument(entry, new java.io.ByteArrayInputStream(new byte[5000]));
				files.writeFilesystem(out);
				boolean encrypted = entry.equals("EncryptedPackage");
				refuses("a.docx", out.toByteArray(), encrypted ? Kind.UNUSABLE : Kind.WRONG_TYPE,
						encrypted ? "已加密" : ".doc");
			}
		}
	}

	@Test
	void refusesMacros() throws Exception {
		Map<String, byte[]> parts = parts(WORD + END);
		parts.put("word/vbaProject.bin", new byte[10]);
		refuses("a.docx", zip(parts), Kind.WRONG_TYPE, "宏");
		parts = parts(WORD + END);
		parts.put("[Content_Types].xml",
				TYPES
					.replace("openxmlformats-officedocument.wordprocessingml.document.main",
							"ms-word.document.macroEnabled.main")
					.getBytes(StandardCharsets.UTF_8));
		refuses("a.docx", zip(parts), Kind.WRONG_TYPE, "宏");
	}

	@Test
	void refusesZipBombs() throws Exception {
		Map<String, byte[]> parts = parts(WORD + END);
		parts.put("word/media/big.png", new byte[150 << 20]);
		parts.put("word/media/more.png", new byte[60 << 20]);
		refuses("a.docx", zip(parts), Kind.TOO_LARGE, "解压后过大");
		parts = parts(WORD + END);
		parts.put("word/other.xml", new byte[40 << 20]);
		refuses("a.docx", zip(parts), Kind.TOO_LARGE, "解压后过大");
		parts = parts(WORD + END);
		for (int at = 0; at < 3000; at++) {
			parts.put("word/media/" + at + ".png", new byte[1]);
		}
		refuses("a.docx", zip(parts), Kind.TOO_LARGE, "部件过多");
	}

	@Test
	void refusesDocumentTypesInAnyPart() throws Exception {
		String bomb = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]>";
		refuses("a.docx", zip(parts(bomb + WORD + "<w:p><w:r><w:t>&y;</w:t></w:r></w:p>" + END)), Kind.UNUSABLE,
				"DOCTYPE");
		Map<String, byte[]> parts = parts(WORD + END);
		parts.put("word/styles.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>".getBytes(StandardCharsets.UTF_8));
		refuses("a.docx", zip(parts), Kind.UNUSABLE, "DOCTYPE");
		parts.put("word/styles.xml", "\ufeff<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
			.getBytes(StandardCharsets.UTF_16LE));
		refuses("a.docx", zip(parts), Kind.UNUSABLE, "DOCTYPE");
	}

	@Test
	void refusesDamagedWordFiles() throws Exception {
		byte[] file = zip(parts(WORD + "<w:p>"));
		refuses("a.docx", file, Kind.UNUSABLE, "损坏");
		refuses("a.docx", java.util.Arrays.copyOf(file, file.length / 2), Kind.UNUSABLE);
		byte[] stored = "PK\3\4 and then nonsense that is no archive at all".getBytes(StandardCharsets.ISO_8859_1);
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> this.importer.file("a.docx", stored));
		Map<String, byte[]> parts = parts(WORD + END);
		parts.remove("word/document.xml");
		refuses("a.docx", zip(parts), Kind.UNUSABLE, "没有正文");
	}

	@Test
	void refusesDepth() throws Exception {
		refuses("a.docx", zip(parts(WORD + "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000) + END)), Kind.UNUSABLE,
				"嵌套");
		refusesHtml("<div>".repeat(100_000) + "字", "嵌套");
		refusesHtml("<table><tr><td>".repeat(50_000) + "字", "嵌套");
		refusesHtml("<b><i>".repeat(100_000) + "字", "嵌套");
		refuses("a.md",
				("[".repeat(3000) + "*a **b ".repeat(3000) + "** c*".repeat(3000)).getBytes(StandardCharsets.UTF_8),
				Kind.UNUSABLE, "嵌套");
		assertThatNoException().isThrownBy(() -> this.importer.markdown("> ".repeat(50_000) + "字"));
	}

	@Test
	void refusesTablesBeyondReason() throws Exception {
		refusesHtml("<table><tr><td rowspan=1000000000>字</td></tr></table>", "rowspan");
		refusesHtml("<table><tr><td colspan=99999999999>字</td></tr></table>", "colspan");
		refusesHtml("<table><tr><td colspan=900>字</td></tr></table>", "60 列");
		refusesHtml("<table><tr>" + "<td>1</td>".repeat(61) + "</tr></table>", "60 列");
		refusesHtml("<table>" + "<tr><td>1<td>2<td>3</tr>".repeat(7000) + "</table>", "单元格");
		refuses("a.txt", ("1\t2\t3\n".repeat(7000)).getBytes(StandardCharsets.UTF_8), Kind.UNUSABLE, "单元格");
		refuses("a.txt", ("1\t".repeat(70) + "\n").repeat(3).getBytes(StandardCharsets.UTF_8), Kind.UNUSABLE, "60 列");
		String wide = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
		refuses("a.docx", zip(parts(WORD + wide + END)), Kind.UNUSABLE, "60 列");
		String row = "<w:tr><w:tc><w:p/></w:tc></w:tr>";
		refuses("a.docx", zip(parts(WORD + "<w:tbl>" + row.repeat(21_000) + "</w:tbl>" + END)), Kind.UNUSABLE, "单元格");
	}

	@ParameterizedTest
	@ValueSource(strings = { "啊，啊\n", "啊，啊\n\n", "**啊", "[", "`", "- 一\n", "![", "字\t字\n字\n", "<div>", "<a href=x>",
			"<b><p>", "<li>一", "<table><td>", "<br>", "&#x1F600;", "1. ", "> ", "_a", "（一）", "<font><table>",
			"\u3000" })
	void readsWhatRepeatsWithoutEndInGoodTime(String piece) {
		String text = piece.repeat((1 << 18) / piece.length()) + "完。";
		for (String name : new String[] { "a.md", "a.txt", "a.html" }) {
			long start = processorTime();
			try {
				this.importer.file(name, text.getBytes(StandardCharsets.UTF_8));
			}
			catch (UnreadableFile ex) {
				assertThat(ex.getMessage()).isNotBlank();
			}
			assertThat(Duration.ofNanos(processorTime() - start)).as(name).isLessThan(Duration.ofSeconds(15));
		}
	}

	@Test
	void readsEncodingsStrictly() throws Exception {
		byte[] gb = "关于公开的通知，请各科室遵照执行。".getBytes(Charset.forName("GB18030"));
		Reading reading = this.importer.file("a.txt", gb);

		assertThat(reading.blocks()).containsExactly(Block.Paragraph.of("关于公开的通知，请各科室遵照执行。"));
		assertThat(reading.notes()).anyMatch((note) -> note.contains("GB18030"));
		refuses("a.txt", new byte[] { 'a', (byte) 0xff, (byte) 0xff, 'b' }, Kind.UNUSABLE, "UTF-8");
		refuses("a.html", new byte[] { '<', 'p', '>', 0, 'x' }, Kind.UNUSABLE);
	}

	@Test
	void noRandomBytesBreakIt() {
		Random random = new Random(7);
		byte[] valid = new DefaultExporter().docx("题", java.util.List.of(Block.Paragraph.of("正文")),
				(digest) -> new byte[0]);
		for (int round = 0; round < 400; round++) {
			byte[] bytes = valid.clone();
			for (int change = 0; change <= round % 8; change++) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
			}
			String name = "a." + new String[] { "docx", "html", "md", "txt" }[round % 4];
			try {
				this.importer.file(name, bytes);
			}
			catch (UnreadableFile ex) {
				assertThat(ex.getMessage()).isNotBlank();
			}
		}
	}

	@Test
	void leavesNothingActiveInHtml() throws Exception {
		String html = """
				<svg onload=alert(1)><script>alert(2)</script></svg><img src=x onerror=alert(3)>
				<a href="java&#10;script:alert(4)">a</a><a href=" javascript:alert(5)">b</a><a href="data:text/html,x">c</a>
				<p onclick="alert(6)" style="background:url(javascript:7)">文字</p><iframe src="//evil"></iframe>
				<math><mtext></p><style><img src=x onerror=alert(8)></style></mtext></math><base href="//evil">
				<noscript><p title="</noscript><img src=x onerror=alert(9)>"></noscript>
				<form action="//evil"><button formaction="javascript:1">x</button></form><table background="javascript:2"><tr><td>1</td></tr></table>""";

		String out = new DefaultExporter().html(this.importer.html(html).blocks(), (digest) -> digest);

		assertThat(out).contains("文字")
			.doesNotContainIgnoringCase("script:")
			.doesNotContain("<img", "onclick", "evil", "<svg", "<form", "style=");
	}

	@Test
	void namesWhatItLeftOutOfWordFiles() throws Exception {
		String document = WORD
				+ """
						<w:p><w:r><w:t>保留</w:t></w:r><w:del><w:r><w:delText>删掉</w:delText></w:r></w:del><w:ins><w:r><w:t>新增</w:t></w:r></w:ins></w:p>
						<w:p><w:r><w:object/></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>框内文字</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>
						"""
				+ END;

		Reading reading = this.importer.file("a.docx", zip(parts(document)));

		assertThat(reading.blocks()).containsExactly(Block.Paragraph.of("保留新增"));
		assertThat(reading.notes()).hasSize(3).anyMatch((note) -> note.contains("框内文字"));
	}

	@Test
	void countsAutomaticNumbers() throws Exception {
		Map<String, byte[]> parts = parts(
				WORD + numbered(1, 0, "总体情况") + numbered(1, 1, "主动公开") + numbered(1, 0, "问题") + numbered(2, 0, "甲")
						+ numbered(2, 0, "乙") + "<w:p><w:r><w:t>正文。</w:t></w:r></w:p>" + numbered(2, 0, "丙") + END);
		parts.put("word/_rels/document.xml.rels",
				RELATIONS.replace("officeDocument\"", "numbering\"")
					.replace("word/document.xml", "numbering.xml")
					.getBytes(StandardCharsets.UTF_8));
		parts.put("word/numbering.xml",
				("""
						<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
						<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
						<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>
						<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
						<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>""")
					.getBytes(StandardCharsets.UTF_8));

		assertThat(this.importer.file("a.docx", zip(parts)).blocks()).extracting(Block::plainText)
			.containsExactly("一、总体情况", "（一）主动公开", "二、问题", "甲\n乙", "正文。", "3.丙");
	}

	private static String numbered(int list, int level, String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
				+ "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

}
