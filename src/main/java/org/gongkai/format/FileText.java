package org.gongkai.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongkai.format.UnreadableFile.Kind;

/**
 * The characters of a text file, read strictly: not one character is guessed.
 *
 * @param text the characters
 * @param notes what the user should know of them
 */
record FileText(String text, List<String> notes) {

	private static final Charset GB18030 = Charset.forName("GB18030");

	static FileText of(String name, byte[] bytes) throws UnreadableFile {
		if (Pictures.startsWith(bytes, 0xef, 0xbb, 0xbf)) {
			return new FileText(require(name, decode(bytes, 3, StandardCharsets.UTF_8)), List.of());
		}
		if (Pictures.startsWith(bytes, 0xff, 0xfe)) {
			return new FileText(require(name, decode(bytes, 2, StandardCharsets.UTF_16LE)), List.of());
		}
		if (Pictures.startsWith(bytes, 0xfe, 0xff)) {
			return new FileText(require(name, decode(bytes, 2, StandardCharsets.UTF_16BE)), List.of());
		}
		String utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
		if (!utf8.isEmpty()) {
			return new FileText(require(name, utf8), List.of());
		}
		String gb18030 = decode(bytes, 0, GB18030);
		return new FileText(require(name, gb18030), List.of("文件不是 UTF-8 编码，已按 GB18030 读取，请核对有无乱码。"));
	}

	/** The text, empty when the bytes are not in that encoding. */
	private static String decode(byte[] bytes, int from, Charset charset) {
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return "";
		}
	}

	private static String require(String name, String text) throws UnreadableFile {
		boolean readable = !text.isEmpty();
		for (int at = 0; readable && at < text.length(); at++) {
			readable = !isStrange(text.charAt(at));
		}
		if (!readable) {
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”的文字编码无法识别。请用记事本或 WPS 打开，另存为 UTF-8 编码后再上传。");
		}
		return text;
	}

	/** Control and private characters: signs of a wrong encoding or of no text at all. */
	private static boolean isStrange(char letter) {
		return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f' && letter != 0x1a
				|| letter >= 0x7f && letter < 0xa0 && letter != 0x85 || letter == 0xfffd;
	}

}
