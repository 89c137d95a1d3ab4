package org.gongkai.review.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongkai.document.DocumentRefused;
import org.gongkai.format.Importer;
import org.gongkai.format.Reading;
import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Reads the text out of a request: the JSON's body or the file beside its metadata. */
@Component
class Texts {

	private final Importer importer;

	private final JsonMapper json;

	Texts(Importer importer, JsonMapper json) {
		this.importer = importer;
		this.json = json;
	}

	Reading of(Manuscript manuscript) throws UnreadableFile {
		Manuscript.Body body = manuscript.manuscriptBody();
		if (body == null || body.text() == null || body.format() == null) {
			throw unusable("缺少 body，应为 {\"format\": \"markdown\" 或 \"html\", \"text\": \"…\"}");
		}
		return switch (body.format()) {
			case "markdown" -> this.importer.markdown(body.text());
			case "html" -> this.importer.html(body.text());
			default -> throw unusable("body.format 不能是“%s”，可用的值：markdown、html".formatted(body.format()));
		};
	}

	Reading of(MultipartFile file) throws UnreadableFile {
		if (file.getSize() > Importer.MAX_BYTES) {
			throw new UnreadableFile(UnreadableFile.Kind.TOO_LARGE, "文件超过 20 MB，请压缩图片或拆分后再上传");
		}
		String name = file.getOriginalFilename();
		return this.importer.file((name != null) ? name : "", bytes(file));
	}

	/**
	 * The metadata beside a file, whether the program sent it as a field or as a file.
	 */
	Manuscript metadata(@Nullable String field, @Nullable MultipartFile part) {
		if (field == null && part == null) {
			throw unusable("缺少 metadata 部分，应为 {title, category, disclosureAttribute, …}");
		}
		String text = (field != null) ? field : new String(bytes(part), StandardCharsets.UTF_8);
		try {
			return this.json.readValue(text, Manuscript.class);
		}
		catch (JacksonException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The metadata is no JSON", ex);
		}
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read the uploaded file", ex);
		}
	}

	private static DocumentRefused unusable(String reason) {
		return new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of(reason));
	}

}
