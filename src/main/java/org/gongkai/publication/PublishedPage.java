package org.gongkai.publication;

import java.time.Instant;
import java.util.List;

import org.gongkai.document.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * What was put on the site for a signed version; written once, never changed. Only that
 * it was taken down is added.
 *
 * @param id number of the page
 * @param documentId the document, also the number in the address
 * @param version the version that was signed
 * @param contentHash its hash
 * @param title the title
 * @param column the column's code
 * @param year year of publication
 * @param indexNo 索引号
 * @param issuingAgency 发文机构
 * @param catalogue 目录数据, nothing required left empty
 * @param articleHtml the text as it stands on the page
 * @param articleDigest SM3 of that
 * @param publishedAt when
 * @param publisherId who released it
 * @param publisherName that person's name
 * @param signedAt when it was signed
 * @param signatoryName who signed
 * @param withdrawnAt when it was taken down, or null
 * @param files what can be fetched with it
 */
public record PublishedPage(long id, long documentId, int version, String contentHash, String title, String column,
		int year, String indexNo, String issuingAgency, Catalogue catalogue, String articleHtml, String articleDigest,
		Instant publishedAt, long publisherId, String publisherName, Instant signedAt, String signatoryName,
		@Nullable Instant withdrawnAt, List<PublishedFile> files) {

	public PublishedPage {
		files = List.copyOf(files);
	}

	/** Where a document's page stands. */
	static String stem(String column, int year, long documentId) {
		return "/public/" + column + "/" + year + "/" + documentId;
	}

	/** The page's address on the site, {@code /public/<column>/<yyyy>/<id>.html}. */
	public String address() {
		return stem(this.column, this.year, this.documentId) + ".html";
	}

	PublishedPage with(List<PublishedFile> files) {
		return new PublishedPage(this.id, this.documentId, this.version, this.contentHash, this.title, this.column,
				this.year, this.indexNo, this.issuingAgency, this.catalogue, this.articleHtml, this.articleDigest,
				this.publishedAt, this.publisherId, this.publisherName, this.signedAt, this.signatoryName,
				this.withdrawnAt, files);
	}

	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

	/** The files of one kind in their order. */
	public List<PublishedFile> files(PublishedFile.Kind kind) {
		return this.files.stream().filter((file) -> file.kind() == kind).toList();
	}

}
