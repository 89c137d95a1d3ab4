package org.gongkai.document.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.format.Block;
import org.gongkai.format.Exporter;
import org.gongkai.format.Importer;
import org.gongkai.format.Reading;
import org.gongkai.format.UnreadableFile;
import org.gongkai.organization.Member;

import org.springframework.stereotype.Component;

/** Between the texts of forms and files, and blocks. */
@Component
class BodyReader {

	private final Importer importer;

	private final Exporter exporter;

	private final Uploads uploads;

	BodyReader(Importer importer, Exporter exporter, Uploads uploads) {
		this.importer = importer;
		this.exporter = exporter;
		this.uploads = uploads;
	}

	/** The text of a form; its pictures are kept. */
	Reading typed(DocumentForm form, Member member) throws UnreadableFile {
		return kept(read(form), member);
	}

	/** The text of a form, of which nothing is kept. */
	Reading read(DocumentForm form) throws UnreadableFile {
		if (form.body().isBlank()) {
			return new Reading("", List.of(), List.of(), List.of());
		}
		return form.bodyFormat().equals("markdown") ? this.importer.markdown(form.body())
				: this.importer.html(form.body());
	}

	/** A file that was brought; its pictures are kept. */
	Reading file(String name, byte[] bytes, Member member) throws UnreadableFile {
		return kept(this.importer.file(name, bytes), member);
	}

	/** A document's text as the editor takes it. */
	String html(long documentId, List<Block> blocks) {
		return this.exporter.html(blocks, (digest) -> FilesController.address(documentId, digest));
	}

	private Reading kept(Reading reading, Member member) {
		Set<String> kept = new HashSet<>();
		for (Reading.Picture picture : reading.pictures()) {
			if (kept.add(picture.digest())) {
				this.uploads.keep(picture.bytes(), picture.mediaType(), member);
			}
		}
		return reading;
	}

}
