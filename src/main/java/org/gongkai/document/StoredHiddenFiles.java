package org.gongkai.document;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.gongkai.digest.CanonicalJson;
import org.gongkai.format.Block;
import org.gongkai.format.hidden.HiddenContent;
import org.gongkai.format.hidden.HiddenItem;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What files hide, in the database. */
@Repository
class StoredHiddenFiles implements HiddenFiles {

	/** A file of 20 MB takes up to ten times that to look into. */
	private static final int AT_THE_SAME_TIME = 2;

	private static final int LONGEST_NAME = 40;

	private final FileStore files;

	private final JdbcClient jdbc;

	/** Who only reads has no right to write; what was found is kept all the same. */
	private final TransactionTemplate apart;

	private final Clock clock;

	private final Semaphore lookers = new Semaphore(AT_THE_SAME_TIME, true);

	StoredHiddenFiles(FileStore files, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.files = files;
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	@Override
	public List<AttachedFile> of(Content content) {
		List<AttachedFile> attached = new ArrayList<>();
		for (Content.Attachment attachment : content.attachments()) {
			attached.add(new AttachedFile(attachment.name(), attachment.digest(), -1, List.of()));
		}
		for (int block = 0; block < content.blocks().size(); block++) {
			if (content.blocks().get(block) instanceof Block.Figure figure) {
				attached.add(new AttachedFile(name(figure), figure.file(), block, List.of()));
			}
		}
		Map<String, String> names = new LinkedHashMap<>();
		attached.forEach((file) -> names.putIfAbsent(file.digest(), file.name()));
		Map<String, List<HiddenItem>> hidden = of(names);
		return attached.stream()
			.map((file) -> new AttachedFile(file.name(), file.digest(), file.block(),
					hidden.getOrDefault(file.digest(), List.of())))
			.toList();
	}

	/** What a picture is called; a file name it has none. */
	static String name(Block.Figure figure) {
		String words = figure.caption().isBlank() ? figure.alt() : figure.caption();
		String name = words.isBlank() ? "没有说明的图片" : words.strip();
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "……" : name;
	}

	@Override
	public Map<String, List<HiddenItem>> of(Map<String, String> names) {
		Map<String, List<HiddenItem>> known = new HashMap<>();
		if (names.isEmpty()) {
			return known;
		}
		this.jdbc.sql("select digest, items from hidden_content where edition = :edition and digest in (:digests)")
			.param("edition", HiddenContent.EDITION)
			.param("digests", names.keySet())
			.query((rs) -> {
				known.put(rs.getString(1), CanonicalJson.read(rs.getString(2), Found.class).items());
			});
		names.forEach((digest, name) -> {
			if (!known.containsKey(digest)) {
				look(digest, name).ifPresent((items) -> known.put(digest, items));
			}
		});
		return known;
	}

	private Optional<List<HiddenItem>> look(String digest, String name) {
		this.lookers.acquireUninterruptibly();
		try {
			return this.files.get(digest).map((file) -> {
				List<HiddenItem> items = HiddenContent.read(name, file.bytes());
				keep(digest, CanonicalJson.write(new Found(items)));
				return items;
			});
		}
		finally {
			this.lookers.release();
		}
	}

	private void keep(String digest, String items) {
		try {
			this.apart.executeWithoutResult((status) -> {
				this.jdbc.sql("delete from hidden_content where digest = ?").param(digest).update();
				this.jdbc.sql("insert into hidden_content (digest, edition, items, looked_at) values (?, ?, ?, ?)")
					.params(digest, HiddenContent.EDITION, items, this.clock.instant().atOffset(ZoneOffset.UTC))
					.update();
			});
		}
		catch (DuplicateKeyException ex) {
			// somebody looked into the same file at this moment and found the same
		}
	}

	/** What is kept of a file. */
	record Found(List<HiddenItem> items) {
	}

}
