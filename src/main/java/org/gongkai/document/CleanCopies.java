package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.format.Block;
import org.gongkai.format.UnreadableFile;
import org.gongkai.format.hidden.HiddenContent;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.process.ActAgain;

import org.springframework.stereotype.Service;

/**
 * 干净的副本: puts a copy that hides nothing in the place of an attachment or a picture, as a
 * new version. The original stays in the file store, for those who may read the older
 * version.
 */
@Service
public class CleanCopies {

	private final Documents documents;

	private final FileStore files;

	private final HiddenFiles hidden;

	private final AuditTrail trail;

	private final ActAgain again;

	CleanCopies(Documents documents, FileStore files, HiddenFiles hidden, AuditTrail trail, ActAgain again) {
		this.documents = documents;
		this.files = files;
		this.hidden = hidden;
		this.trail = trail;
		this.again = again;
	}

	/**
	 * Replaces a file wherever the document has it.
	 * @param version the version that the person has before him
	 * @param digest the file
	 * @return the document with its new version
	 * @throws StaleVersion when that is not the current one
	 * @throws DocumentRefused when there is no such file, or no clean copy can be made
	 */
	public Document replace(long documentId, int version, String digest, Member editor) {
		return this.again.run(() -> {
			Content content = this.documents.version(documentId, version).content();
			AttachedFile file = this.hidden.of(content)
				.stream()
				.filter((each) -> each.digest().equals(digest))
				.findFirst()
				.orElseThrow(
						() -> new DocumentRefused(DocumentRefused.Kind.NOT_NOW, List.of("文稿里没有这个文件，可能已经换过。请刷新后再看。")));
			if (file.hidden().isEmpty()) {
				throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW, List.of(file.title() + "里没有隐藏内容，不用清理。"));
			}
			FileStore.StoredFile stored = this.files.get(digest).orElseThrow();
			byte[] clean = clean(file, stored.bytes());
			String copy = this.files.put(clean, stored.mediaType());
			Document after = this.documents.revise(documentId, version, replaced(content, digest, copy, clean.length),
					file.title() + "换成干净的副本", editor);
			this.trail.append(new Act(Act.document(documentId), editor.id(), editor.name(), Role.DRAFTER.label(),
					"DRAFT", "CLEAN_COPY", file.title() + "：" + kinds(file), after.version(), after.contentHash(),
					new TreeMap<>(Map.of("original", digest, "copy", copy))));
			return after;
		}, DocumentRefused::notNow);
	}

	private static byte[] clean(AttachedFile file, byte[] bytes) {
		try {
			return HiddenContent.clean(file.name(), bytes);
		}
		catch (UnreadableFile ex) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of(String.valueOf(ex.getMessage())));
		}
	}

	private static String kinds(AttachedFile file) {
		return file.hidden()
			.stream()
			.map((item) -> item.kind().label())
			.distinct()
			.collect(Collectors.joining("、", "去掉", ""));
	}

	private static Block shown(Block.Figure figure, String file) {
		return new Block.Figure(file, figure.alt(), figure.caption());
	}

	private static Content replaced(Content content, String digest, String copy, long size) {
		List<Block> blocks = new ArrayList<>();
		for (Block block : content.blocks()) {
			boolean shows = block instanceof Block.Figure figure && figure.file().equals(digest);
			blocks.add(shows ? shown((Block.Figure) block, copy) : block);
		}
		List<Content.Attachment> attachments = content.attachments()
			.stream()
			.map((attachment) -> attachment.digest().equals(digest)
					? new Content.Attachment(attachment.name(), copy, attachment.mediaType(), size) : attachment)
			.toList();
		return new Content(content.title(), blocks, content.catalogue(), content.attribute(), content.attributeReason(),
				content.column(), attachments);
	}

}
