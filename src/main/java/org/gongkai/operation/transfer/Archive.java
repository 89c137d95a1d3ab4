package org.gongkai.operation.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup: the database as it stood at one moment, and what each of its tables held
 * then. The key that seals the trail is not in it: whoever has the backup must not be
 * able to make seals.
 *
 * @param product H2 or PostgreSQL
 * @param madeAt when
 * @param tables what each table holds
 */
record Archive(String product, Instant madeAt, SortedMap<String, String> tables) {

	static final String H2 = "H2";

	static final String POSTGRESQL = "PostgreSQL";

	private static final String CONTENTS = "contents.properties";

	private static final String DATABASE = "database";

	private static final String TABLE = "table.";

	static Archive of(String product, Instant madeAt, SortedMap<String, Fingerprint> tables) {
		SortedMap<String, String> texts = new TreeMap<>();
		tables.forEach((name, fingerprint) -> texts.put(name, fingerprint.text()));
		return new Archive(product, madeAt, texts);
	}

	long rows() {
		return this.tables.values().stream().mapToLong((text) -> Long.parseLong(text.split(":")[0])).sum();
	}

	/** Writes the whole backup, or nothing under that name. */
	void write(Path database, Path file) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Properties contents = new Properties();
		contents.setProperty("product", this.product);
		contents.setProperty("madeAt", this.madeAt.toString());
		this.tables.forEach((name, text) -> contents.setProperty(TABLE + name, text));
		StringWriter text = new StringWriter();
		contents.store(text, null);
		try {
			try (OutputStream out = Files.newOutputStream(part); ZipOutputStream zip = new ZipOutputStream(out)) {
				// all of the office lies in it: for its owner's eyes only
				part.toFile().setReadable(false, false);
				part.toFile().setReadable(true, true);
				// what PostgreSQL writes is packed already
				zip.setLevel(this.product.equals(H2) ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
				zip.putNextEntry(new ZipEntry(CONTENTS));
				zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
				zip.putNextEntry(new ZipEntry(DATABASE));
				Files.copy(database, zip);
				zip.closeEntry();
			}
			try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	/** Reads what the backup says of itself. */
	static Archive read(Path file) throws IOException, TransferFailed {
		Properties contents = new Properties();
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = entry(zip, CONTENTS)) {
			contents.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
		}
		catch (java.util.zip.ZipException ex) {
			throw new TransferFailed("不是完整的备份文件：" + file, ex);
		}
		SortedMap<String, String> tables = new TreeMap<>();
		for (Map.Entry<Object, Object> entry : contents.entrySet()) {
			if (entry.getKey().toString().startsWith(TABLE)) {
				tables.put(entry.getKey().toString().substring(TABLE.length()), entry.getValue().toString());
			}
		}
		return new Archive(contents.getProperty("product", ""), Instant.parse(contents.getProperty("madeAt")), tables);
	}

	/** Takes the database out of the backup. */
	static void unpack(Path file, Path database) throws IOException, TransferFailed {
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = entry(zip, DATABASE)) {
			Files.copy(in, database);
		}
	}

	private static InputStream entry(ZipFile zip, String name) throws IOException, TransferFailed {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new TransferFailed("不是本系统的备份文件：" + zip.getName());
		}
		return zip.getInputStream(entry);
	}

}
