package org.gongkai.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentVersion;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two forms of a document, put together from what is on record. */
@Service
@Transactional(readOnly = true)
public class Forms {

	private final Documents documents;

	private final VerdictStore verdicts;

	private final FormNumbers numbers;

	private final Organization organization;

	private final AuditTrail trail;

	private final ObjectProvider<PublicSite> site;

	Forms(Documents documents, VerdictStore verdicts, FormNumbers numbers, Organization organization, AuditTrail trail,
			ObjectProvider<PublicSite> site) {
		this.documents = documents;
		this.verdicts = verdicts;
		this.numbers = numbers;
		this.organization = organization;
		this.trail = trail;
		this.site = site;
	}

	/** 信息发布审批单 of the document as it stands. */
	public ApprovalForm approval(long documentId) {
		Sheet sheet = sheet(documentId);
		Content content = sheet.version().content();
		Document document = sheet.document();
		Optional<FormNumbers.FormNumber> number = this.numbers.find(documentId, FormNumbers.APPROVAL);
		Map<String, String> secrecy = sheet.fields(Stage.SECRECY_REVIEW);
		return new ApprovalForm(number.map(FormNumbers.FormNumber::number).orElse(""), document.title(),
				sheet.drafter().sectionName(), sheet.drafter().name(), sheet.drafter().phone(),
				number.map(FormNumbers.FormNumber::filledOn).orElse(null), source(content),
				content.catalogue().abstractText(), pictures(content), "政府网站：" + content.column(), document.publishAt(),
				answer(sheet.fields(Stage.SIGN_OFF), "validUntil"), attribute(content), content.catalogue(),
				answer(secrecy, "stateSecret"), answer(sheet.fields(Stage.FIRST_REVIEW), "masked"), importance(sheet),
				signatures(sheet, Stage.PROOFS), signatures(sheet, Stage.REVIEWS), sheet.line(Stage.SECRECY_REVIEW),
				this.numbers.find(documentId, FormNumbers.SECRECY).map(FormNumbers.FormNumber::number).orElse(""),
				sheet.line(Stage.SIGN_OFF), sheet.line(Stage.PUBLISH),
				this.site.stream().findFirst().flatMap((pages) -> pages.address(documentId)).orElse(""),
				sheet.line(Stage.PATROL), corrections(sheet), remarks(sheet), content.attachments());
	}

	/** 政府信息公开保密审查表 of the document as it stands. */
	public SecrecyForm secrecy(long documentId) {
		Sheet sheet = sheet(documentId);
		Content content = sheet.version().content();
		Map<String, String> fields = sheet.fields(Stage.SECRECY_REVIEW);
		Optional<FormNumbers.FormNumber> number = this.numbers.find(documentId, FormNumbers.SECRECY);
		return new SecrecyForm(number.map(FormNumbers.FormNumber::number).orElse(""),
				number.map(FormNumbers.FormNumber::filledOn).orElse(null), sheet.drafter().sectionName(),
				content.title(), content.catalogue().docNumber(), answer(fields, "carrier"),
				answer(fields, "infoSource"), answer(fields, "channels"), sheet.document().publishAt(),
				attribute(content), answers(fields, "marked", "derived", "secrecyLevel"),
				answers(fields, "stateSecret", "workSecret", "tradeSecret", "privacy", "safetyAndStability",
						"aggregation", "hiddenContent"),
				answer(fields, "thirdParty"), content.attachments(), handIn(sheet), sheet.line(Stage.FIRST_REVIEW),
				sheet.line(Stage.SECRECY_REVIEW), answer(fields, "ground"), answer(fields, "redactions"),
				sheet.line(Stage.FINAL_REVIEW), referral(sheet), remarks(sheet));
	}

	private Sheet sheet(long documentId) {
		Document document = this.documents.get(documentId);
		return new Sheet(document, this.documents.version(documentId, document.version()),
				this.organization.member(document.authorId()).orElseThrow(), this.verdicts.of(documentId),
				this.trail.of(Act.document(documentId)));
	}

	private static FormSignature handIn(Sheet sheet) {
		return sheet.trail()
			.stream()
			.filter((entry) -> entry.act().action().equals("SUBMIT"))
			.reduce((first, last) -> last)
			.map((entry) -> new FormSignature(Stage.DRAFT, entry.act().actorName(), Role.DRAFTER.label(), entry.at(),
					"自审后提交", entry.act().comment(), 0, ""))
			.orElseGet(() -> FormSignature.open(Stage.DRAFT));
	}

	private static List<FormSignature> signatures(Sheet sheet, List<Stage> stages) {
		List<FormSignature> lines = new ArrayList<>();
		for (Stage stage : stages) {
			List<Verdict> signed = sheet.verdicts()
				.stream()
				.filter((verdict) -> verdict.stage() == stage && Verdicts.passes(verdict))
				.toList();
			signed.forEach((verdict) -> lines.add(FormSignature.of(verdict)));
			if (signed.isEmpty()) {
				lines.add(FormSignature.open(stage));
			}
		}
		return lines;
	}

	private static String source(Content content) {
		String source = content.catalogue().source();
		return content.catalogue().sourceUrl().isEmpty() ? "本机关制发：" + source
				: "转载：%s（%s）".formatted(source, content.catalogue().sourceUrl());
	}

	private static List<String> pictures(Content content) {
		return content.blocks().stream().filter(Block.Figure.class::isInstance).map(Block::plainText).toList();
	}

	private static String attribute(Content content) {
		String reason = content.attributeReason();
		return reason.isBlank() ? content.attribute().label() : content.attribute().label() + "：" + reason;
	}

	private static String importance(Sheet sheet) {
		String signed = answer(sheet.fields(Stage.SIGN_OFF), "importance");
		return signed.equals(StageForm.NOT_FILLED_IN) ? answer(sheet.fields(Stage.FINAL_REVIEW), "importance") : signed;
	}

	private static List<SecrecyForm.Answer> answers(Map<String, String> fields, String... names) {
		List<SecrecyForm.Answer> answers = new ArrayList<>();
		for (String name : names) {
			StageForm.of(Stage.SECRECY_REVIEW)
				.fields()
				.stream()
				.filter((field) -> field.name().equals(name))
				.forEach((field) -> answers.add(new SecrecyForm.Answer(field.label(), answer(fields, name))));
		}
		return answers;
	}

	private static String answer(Map<String, String> fields, String name) {
		return fields.getOrDefault(name, StageForm.NOT_FILLED_IN);
	}

	private static String referral(Sheet sheet) {
		return sheet.verdicts()
			.stream()
			.filter((verdict) -> verdict.outcome() == Outcome.REFER)
			.reduce((first, last) -> last)
			.map((verdict) -> "报请：%s；答复：%s".formatted(answer(verdict.fields(), "referredTo"),
					answer(sheet.fields(Stage.SECRECY_REVIEW), "reply")))
			.orElse("");
	}

	private static List<String> corrections(Sheet sheet) {
		return sheet.trail()
			.stream()
			.filter((entry) -> entry.act().action().startsWith("WITHDRAW"))
			.map((entry) -> entry.act().actorName() + "：" + entry.act().comment())
			.toList();
	}

	/**
	 * What must not stay unsaid: waivers, and what was decided before and holds no more.
	 */
	private static List<String> remarks(Sheet sheet) {
		Set<String> remarks = new LinkedHashSet<>();
		for (Verdict verdict : sheet.verdicts()) {
			String waiver = verdict.fields().getOrDefault(Decisions.WAIVER, "");
			if (!waiver.isEmpty()) {
				remarks.add("豁免（%s，%s）：%s".formatted(verdict.stage().label(), verdict.personName(), waiver));
			}
			if (!verdict.holds()) {
				remarks.add("%s（%s，第%d版）已失效：%s".formatted(verdict.stage().label(), verdict.personName(),
						verdict.version(), verdict.voidReason()));
			}
		}
		return List.copyOf(remarks);
	}

	/**
	 * All that a form is made from.
	 */
	private record Sheet(Document document, DocumentVersion version, Member drafter, List<Verdict> verdicts,
			List<AuditEntry> trail) {

		FormSignature line(Stage stage) {
			return latest(stage).map(FormSignature::of).orElseGet(() -> FormSignature.open(stage));
		}

		Map<String, String> fields(Stage stage) {
			return latest(stage).map(Verdict::fields).orElseGet(Map::of);
		}

		private Optional<Verdict> latest(Stage stage) {
			return this.verdicts.stream()
				.filter((verdict) -> verdict.stage() == stage && verdict.holds())
				.reduce((first, last) -> last);
		}

	}

}
