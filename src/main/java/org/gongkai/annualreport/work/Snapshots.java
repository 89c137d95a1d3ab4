package org.gongkai.annualreport.work;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.compiling.Compilation;
import org.gongkai.annualreport.compiling.Compilation.Computed;
import org.gongkai.annualreport.compiling.Compilation.Source;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.digest.CanonicalJson;
import org.gongkai.digest.Sm3;
import org.gongkai.document.Category;
import org.gongkai.document.DocumentVersion;
import org.gongkai.document.Documents;
import org.gongkai.review.Reviews;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was signed and says what the records have become since. */
@Service
@Transactional(readOnly = true)
public class Snapshots {

	/** The act under which a snapshot's digest stands in the document's trail. */
	static final String ACTION = "KEEP_SNAPSHOT";

	private final JdbcClient jdbc;

	private final Compilation compilation;

	private final Documents documents;

	private final Reviews reviews;

	private final AuditTrail audit;

	private final Clock clock;

	Snapshots(JdbcClient jdbc, Compilation compilation, Documents documents, Reviews reviews, AuditTrail audit,
			Clock clock) {
		this.jdbc = jdbc;
		this.compilation = compilation;
		this.documents = documents;
		this.reviews = reviews;
		this.audit = audit;
		this.clock = clock;
	}

	/** The last one of a year, if its report was ever signed. */
	public Optional<Snapshot> latest(int year) {
		return this.jdbc.sql("select * from annual_report_snapshot where report_year = ? order by id desc limit 1")
			.param(year)
			.query((row, number) -> snapshot(year, row.getLong("document_id"), row.getInt("document_version"),
					row.getString("content_hash"), row.getString("signed_by"), WorkTable.instant(row, "taken_at"),
					row.getString("body"), row.getString("digest")))
			.optional();
	}

	/** The cells that the records give otherwise now, table by table. */
	public List<LaterChange> changes(Snapshot snapshot) {
		Map<CellId, Computed> computed = this.compilation.cells(snapshot.year());
		List<LaterChange> changes = new ArrayList<>();
		for (CellId cell : CellId.all()) {
			Computed now = computed.get(cell);
			String written = (now != null) ? now.value().written() : "";
			SnapshotCell kept = snapshot.cell(cell);
			List<Source> sources = (now != null) ? sources(snapshot.year(), cell, now) : List.of();
			List<Source> added = without(sources, kept.sources());
			List<Source> gone = without(kept.sources(), sources);
			if (!written.equals(kept.computed()) || !added.isEmpty() || !gone.isEmpty()) {
				changes.add(new LaterChange(cell, kept.signed(), kept.computed(), written, added, gone));
			}
		}
		return changes;
	}

	/** The counts of part one that the records give otherwise now. */
	public List<LaterFigure> figures(Snapshot snapshot) {
		Map<String, String> now = published(snapshot.year());
		return now.entrySet()
			.stream()
			.filter((figure) -> !figure.getValue().equals(snapshot.figures().getOrDefault(figure.getKey(), "")))
			.map((figure) -> new LaterFigure(label(figure.getKey()),
					snapshot.figures().getOrDefault(figure.getKey(), ""), figure.getValue()))
			.toList();
	}

	/** Keeps what is signed now; joins the sign-off's transaction. */
	@Transactional
	void keep(int year, long documentId) {
		Reviews.Signed signed = this.reviews.signed(documentId)
			.orElseThrow(() -> new IllegalStateException("Document " + documentId + " is not signed"));
		DocumentVersion version = this.documents.version(documentId, signed.version());
		String body = CanonicalJson.write(new Body(cells(year, version), published(year)));
		String digest = Sm3.hex(body);
		this.jdbc.sql("""
				insert into annual_report_snapshot (report_year, document_id, document_version, content_hash, signed_by,
				taken_at, body, digest) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(year, documentId, version.number(), version.contentHash(), signed.signatoryName(),
					WorkTable.utc(this.clock.instant()), body, digest)
			.update();
		this.audit.append(new Act(Act.document(documentId), null, "系统", "", "SIGN_OFF", ACTION, "签发时的200个单元格和来源已固定",
				version.number(), version.contentHash(), Map.of("snapshotDigest", digest)));
	}

	private Map<String, SnapshotCell> cells(int year, DocumentVersion version) {
		AnnualReport text = ReportReader.read(version.content().title(), version.content().blocks()).report();
		Map<CellId, Computed> computed = this.compilation.cells(year);
		Map<String, SnapshotCell> cells = new TreeMap<>();
		for (CellId cell : CellId.all()) {
			Computed now = computed.get(cell);
			cells.put(cell.id(), (now != null)
					? new SnapshotCell(text.value(cell).written(), now.value().written(), now.kind().name(),
							sources(year, cell, now))
					: new SnapshotCell(text.value(cell).written(), "", Compilation.Kind.MISSING.name(), List.of()));
		}
		return cells;
	}

	private Map<String, String> published(int year) {
		Map<String, String> published = new TreeMap<>(this.compilation.figures(year));
		published.keySet().removeIf((figure) -> !figure.startsWith(Compilation.PUBLISHED));
		return published;
	}

	private static String label(String figure) {
		String category = figure.substring(Compilation.PUBLISHED.length());
		return "本年发布信息：" + (figure.equals(Compilation.PUBLISHED_TOTAL) ? "合计" : Category.valueOf(category).label());
	}

	private List<Source> sources(int year, CellId cell, Computed computed) {
		return switch (computed.kind()) {
			case COMPUTED, HANDED_IN -> this.compilation.sources(year, cell);
			case SUM, MISSING -> List.of();
		};
	}

	private Snapshot snapshot(int year, long documentId, int version, String contentHash, String signedBy,
			Instant takenAt, String body, String digest) {
		boolean sound = Sm3.hex(body).equals(digest) && this.audit.of(Act.document(documentId))
			.stream()
			.anyMatch((entry) -> entry.act().action().equals(ACTION)
					&& Integer.valueOf(version).equals(entry.act().version())
					&& digest.equals(entry.act().details().get("snapshotDigest")));
		Body stored = CanonicalJson.read(body, Body.class);
		return new Snapshot(year, documentId, version, contentHash, signedBy, takenAt, stored.cells(), stored.figures(),
				digest, sound);
	}

	/**
	 * What the others lack. Whoever hands the same amount in again has changed nothing,
	 * so that what stands beside an amount does not count.
	 */
	private static List<Source> without(List<Source> sources, List<Source> others) {
		List<Source> left = new ArrayList<>(sources);
		for (Source other : others) {
			left.stream().filter((source) -> isSame(source, other)).findFirst().ifPresent(left::remove);
		}
		return left;
	}

	private static boolean isSame(Source one, Source other) {
		return one.what().equals(other.what()) && one.amount().equals(other.amount())
				&& one.address().equals(other.address());
	}

	/**
	 * What is stored.
	 *
	 * @param cells the cells by identifier
	 * @param figures the counts of part one by identifier
	 */
	record Body(Map<String, SnapshotCell> cells, Map<String, String> figures) {
	}

}
