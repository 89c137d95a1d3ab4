package org.gongkai.annualreport.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.gongkai.annualreport.compiling.CompilingRefused;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** Files that forms bring, and the templates they begin from. */
final class CsvUpload {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private CsvUpload() {
	}

	/**
	 * The bytes of a file.
	 * @param largest in bytes
	 * @throws CompilingRefused when there is none, or it is too large
	 */
	static byte[] bytes(MultipartFile file, long largest) {
		if (file.isEmpty()) {
			throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE, "没有选择文件，或者文件是空的。请先选择文件");
		}
		if (file.getSize() > largest) {
			throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE,
					"文件超过 %d MB，请分成几个文件".formatted(largest / 1024 / 1024));
		}
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE, "文件没有传完，请重新选择文件");
		}
	}

	/** A template; the mark makes spreadsheets read it as UTF-8. */
	static ResponseEntity<byte[]> template(String name, String text) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
	}

}
