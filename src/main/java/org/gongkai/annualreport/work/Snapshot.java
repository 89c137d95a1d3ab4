package org.gongkai.annualreport.work;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.gongkai.annualreport.CellId;

/**
 * 签发数据: the 200 cells and what they were made of, as they were when the report was
 * signed. Never changed; its digest stands in the trail of the document and of the year.
 *
 * @param year the year reported
 * @param documentId the document
 * @param version its version that was signed
 * @param contentHash hash of that version
 * @param signedBy who signed
 * @param takenAt when
 * @param cells the cells by identifier
 * @param figures what part one says was published, by the figures' identifiers
 * @param digest SM3 of the stored text
 * @param sound whether the stored text still has that digest and the trail says the same
 */
public record Snapshot(int year, long documentId, int version, String contentHash, String signedBy, Instant takenAt,
		Map<String, SnapshotCell> cells, Map<String, String> figures, String digest, boolean sound) {

	public Snapshot {
		cells = Map.copyOf(cells);
		figures = new TreeMap<>(figures);
	}

	/** What was kept of a cell. */
	public SnapshotCell cell(CellId cell) {
		SnapshotCell kept = this.cells.get(cell.id());
		if (kept == null) {
			throw new IllegalStateException("The snapshot of %d lacks %s".formatted(this.year, cell));
		}
		return kept;
	}

}
