package org.gongkai.inspection;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.organization.Member;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A finding as it lies in the database. */
@Entity
@Table(name = "finding")
class FindingRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long documentId;

	private int seenVersion;

	private String rule;

	@Enumerated(EnumType.STRING)
	private Severity severity;

	private int spotBlock;

	private int spotFrom;

	private int spotTo;

	private String section;

	private String excerpt;

	private String message;

	private @Nullable String expected;

	private @Nullable String actual;

	@Column(length = 64, updatable = false)
	@JdbcTypeCode(SqlTypes.CHAR)
	private String fingerprint;

	@Enumerated(EnumType.STRING)
	private Finding.State state = Finding.State.OPEN;

	private @Nullable Instant firstSeenAt;

	/** Whether the text was public by the time the rule first found it. */
	private boolean afterPublication;

	private @Nullable Long confirmedBy;

	private @Nullable String confirmedByName;

	private @Nullable String reason;

	private @Nullable Instant confirmedAt;

	@SuppressWarnings("NullAway")
	protected FindingRow() {
	}

	FindingRow(Document document, DefaultRules.Found found, Instant at) {
		this.documentId = document.id();
		this.rule = found.rule();
		this.fingerprint = found.fingerprint();
		this.firstSeenAt = at;
		this.afterPublication = document.state() == DocumentState.PUBLISHED;
		seen(document.version(), found.hit());
	}

	long id() {
		return this.id;
	}

	long documentId() {
		return this.documentId;
	}

	String rule() {
		return this.rule;
	}

	String fingerprint() {
		return this.fingerprint;
	}

	Finding.State state() {
		return this.state;
	}

	/** Whether somebody ever confirmed it, on whichever version. */
	boolean isConfirmed() {
		return this.confirmedBy != null;
	}

	/**
	 * The rule has found it on that version; a confirmation of this very passage holds,
	 * unless the rule has become stricter meanwhile.
	 */
	final void seen(int version, Hit hit) {
		this.seenVersion = version;
		this.severity = hit.severity();
		this.spotBlock = hit.spot().block();
		this.spotFrom = hit.spot().from();
		this.spotTo = hit.spot().to();
		this.section = hit.section();
		this.excerpt = hit.excerpt();
		this.message = hit.message();
		this.expected = hit.expected();
		this.actual = hit.actual();
		boolean confirmed = this.confirmedBy != null && this.severity == Severity.CONFIRM;
		this.state = confirmed ? Finding.State.CONFIRMED : Finding.State.OPEN;
	}

	/** Whether it waits for a confirmation and is the same rule on the same words. */
	boolean isOpenLike(FindingRow other) {
		return this.state == Finding.State.OPEN && this.severity == Severity.CONFIRM && this.rule.equals(other.rule)
				&& NormalizedText.compact(this.excerpt).equals(NormalizedText.compact(other.excerpt));
	}

	/** The rule no longer finds it. */
	void becomeObsolete() {
		this.state = Finding.State.OBSOLETE;
	}

	void confirm(Member member, String reason, Instant at) {
		this.state = Finding.State.CONFIRMED;
		this.confirmedBy = member.id();
		this.confirmedByName = member.name();
		this.reason = reason;
		this.confirmedAt = at;
	}

	/** The finding as the rule says it, whatever gates make of it. */
	Weighing.AsRuled asRuled() {
		return new Weighing.AsRuled(toFinding(), this.fingerprint);
	}

	Finding toFinding() {
		Hit hit = new Hit(this.severity, new Spot(this.spotBlock, this.spotFrom, this.spotTo), this.section,
				this.excerpt, this.message, this.expected, this.actual);
		return new Finding(this.id, this.documentId, this.seenVersion, this.rule, hit, this.state, this.confirmedByName,
				this.reason, this.confirmedAt);
	}

}
