package org.gongkai.document;

import java.util.List;

import org.gongkai.document.Content.Attachment;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;

/** Documents for tests, of this and of other modules. */
public final class DocumentFixtures {

	private DocumentFixtures() {
	}

	/** An ordinary notice that is not saved yet. */
	public static DraftBuilder aDraft() {
		return new DraftBuilder();
	}

	/** The demonstration office's drafter. */
	public static Member drafter(Organization organization) {
		return member(organization, "drafter");
	}

	/** A person of the demonstration office. */
	public static Member member(Organization organization, String username) {
		return organization.member(username).orElseThrow();
	}

	/** What a draft shall be. */
	public static final class DraftBuilder {

		private String title = "关于做好2026年节约用电工作的通知";

		private Category category = Category.DEPARTMENT_DOCUMENT;

		private ReviewProfile profile = ReviewProfile.STANDARD;

		private List<Block> blocks = List.of(Block.Paragraph.of("各科室："),
				Block.Paragraph.of("为做好2026年节约用电工作，现将有关事项通知如下。"), new Block.Heading(1, "一、下班后关闭电源"),
				Block.Paragraph.of("下班后由各科室值班人员检查并关闭照明、空调和饮水机。"), Block.Paragraph.of("2026年6月9日"));

		private Catalogue catalogue = Catalogue.empty();

		private DisclosureAttribute attribute = DisclosureAttribute.PROACTIVE;

		private String attributeReason = "";

		private String column = "";

		private List<Attachment> attachments = List.of();

		private DraftBuilder() {
		}

		public DraftBuilder titled(String title) {
			this.title = title;
			return this;
		}

		public DraftBuilder of(Category category) {
			this.category = category;
			return this;
		}

		public DraftBuilder on(ReviewProfile profile) {
			this.profile = profile;
			return this;
		}

		public DraftBuilder with(Block... blocks) {
			this.blocks = List.of(blocks);
			return this;
		}

		public DraftBuilder with(List<Block> blocks) {
			this.blocks = blocks;
			return this;
		}

		public DraftBuilder with(Catalogue catalogue) {
			this.catalogue = catalogue;
			return this;
		}

		public DraftBuilder attributed(DisclosureAttribute attribute, String reason) {
			this.attribute = attribute;
			this.attributeReason = reason;
			return this;
		}

		public DraftBuilder in(String column) {
			this.column = column;
			return this;
		}

		public DraftBuilder attaching(Attachment... attachments) {
			this.attachments = List.of(attachments);
			return this;
		}

		public Content content() {
			return new Content(this.title, this.blocks, this.catalogue, this.attribute, this.attributeReason,
					this.column.isEmpty() ? this.category.column() : this.column, this.attachments);
		}

		public Document savedBy(Member drafter, Documents documents) {
			return documents.create(this.category, this.profile, content(), drafter);
		}

	}

}
