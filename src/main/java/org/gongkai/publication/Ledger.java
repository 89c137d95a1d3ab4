package org.gongkai.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/** 发布台账: who put what on the site when, on whose approval, and how it fares there. */
public interface Ledger {

	/**
	 * A page of the ledger, newest first, {@link PublishedPages#PAGE_SIZE} lines each.
	 * @param words of title, 文号 or 索引号, blank for all
	 * @param page from 0
	 * @throws org.gongkai.review.ReviewRefused FORBIDDEN for others than publisher,
	 * disclosure officer, patrol reader and auditor
	 */
	LedgerPage find(String words, int page, Member member);

	/**
	 * The entry of a document.
	 * @throws org.gongkai.review.ReviewRefused FORBIDDEN, or NOT_FOUND when it was never
	 * published
	 */
	Entry entry(long documentId, Member member);

	/**
	 * An entry.
	 *
	 * @param documentId the document
	 * @param title its title
	 * @param columnName the column
	 * @param address the page's address
	 * @param indexNo 索引号
	 * @param version the version
	 * @param contentHash its hash
	 * @param formedOn 成文日期
	 * @param publishedAt when it was published
	 * @param publisherName by whom
	 * @param signedAt when it was approved
	 * @param signatoryName by whom
	 * @param withdrawnAt when it was taken down, or null
	 * @param patrol how the last patrol came out, or null before the first
	 * @param patrolledAt when that was, or null
	 */
	record Entry(long documentId, String title, String columnName, String address, String indexNo, int version,
			String contentHash, LocalDate formedOn, Instant publishedAt, String publisherName, Instant signedAt,
			String signatoryName, @Nullable Instant withdrawnAt, Patrol.@Nullable Result patrol,
			@Nullable Instant patrolledAt) {
	}

	/**
	 * A page of the ledger.
	 *
	 * @param entries the entries
	 * @param total how many there are in all
	 */
	record LedgerPage(List<Entry> entries, long total) {

		public LedgerPage {
			entries = List.copyOf(entries);
		}

	}

}
