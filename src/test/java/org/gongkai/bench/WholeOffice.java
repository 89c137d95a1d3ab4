package org.gongkai.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongkai.Application;
import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.format.Block;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Inspection;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.review.Decision;
import org.gongkai.review.Outcome;
import org.gongkai.review.ReviewTask;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Reviews;
import org.gongkai.review.Stage;
import org.gongkai.review.TaskList;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The product with its demonstration office, driven through the services that its pages
 * and its API call, in their order: each person looks up the task, opens the version he
 * decides on, and decides. Nothing is left out: separation of duties, inspection at every
 * gate, hashes, the audit trail, the task list, publication.
 */
final class WholeOffice implements ReviewSubject {

	private static final int PARAGRAPHS = 8;

	private static final String PARAGRAPH = "各科室要明确专人负责节约用电工作，下班后由值班人员检查并关闭照明、空调、饮水机和办公设备，"
			+ "会议室、走廊和地下车库的照明按季节调整时间。2025年全年用电量为38.6万千瓦时，比2024年下降3.2%。"
			+ "机关事务管理科每季度抽查一次，抽查情况在内部通报，连续两次抽查不合格的科室作出书面说明。";

	private final ConfigurableApplicationContext context;

	private final Reviews reviews;

	private final TaskList tasks;

	private final Documents documents;

	private final Inspection inspection;

	private final Member drafter;

	private final Map<Stage, Member> people;

	WholeOffice(Map<String, String> database) {
		Map<String, String> settings = new HashMap<>(database);
		settings.put("server.port", "0");
		settings.put("gongkai.demo.collection", "false");
		settings.put("gongkai.audit.key-store", Figures.FOLDER.resolve("audit-key.p12").toString());
		this.context = new SpringApplicationBuilder(Application.class).profiles("demo")
			// time goes on, although the clock of the tests lies beside this class
			.initializers((context) -> context.addBeanFactoryPostProcessor(
					(beans) -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("testClock")))
			.run(settings.entrySet()
				.stream()
				.map((entry) -> "--" + entry.getKey() + "=" + entry.getValue())
				.toArray(String[]::new));
		this.reviews = this.context.getBean(Reviews.class);
		this.tasks = this.context.getBean(TaskList.class);
		this.documents = this.context.getBean(Documents.class);
		this.inspection = this.context.getBean(Inspection.class);
		Organization organization = this.context.getBean(Organization.class);
		this.drafter = organization.member("drafter").orElseThrow();
		this.people = ReviewWalk.PEOPLE.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> organization.member(entry.getValue()).orElseThrow()));
	}

	/**
	 * A notice of some 1,300 characters, one finding in it, which the drafter has
	 * confirmed.
	 */
	@Override
	public long draft(int number) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Block.Paragraph.of("各科室："));
		for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
			blocks.add(Block.Paragraph.of(PARAGRAPH));
		}
		blocks.add(Block.Paragraph.of("请各科室于2026年6月12日（星期四）前将自查情况报送机关事务管理科。"));
		blocks.add(Block.Paragraph.of("2026年6月9日"));
		long id = this.documents
			.create(Category.DEPARTMENT_DOCUMENT, ReviewProfile.STANDARD,
					DocumentFixtures.aDraft().titled("关于做好第" + number + "号办公区节约用电工作的通知").with(blocks).content(),
					this.drafter)
			.id();
		this.inspection.inspect(id)
			.stream()
			.filter(Finding::stops)
			.forEach((finding) -> this.reviews.confirm(finding.id(), "按上级通知原文", this.drafter));
		return id;
	}

	@Override
	public void release(long document) {
		this.reviews.submit(document, this.drafter);
		List<ReviewTask> open = this.tasks.openTasks(document);
		while (!open.isEmpty() && open.get(0).stage() != Stage.PATROL) {
			pass(open.get(0));
			open = this.tasks.openTasks(document);
		}
	}

	@Override
	public boolean patrol(long document) {
		List<ReviewTask> open = this.tasks.openTasks(document);
		open.forEach(this::pass);
		return !open.isEmpty();
	}

	@Override
	public void close() {
		this.context.close();
	}

	private void pass(ReviewTask task) {
		Member member = this.people.get(task.stage());
		Document document = this.reviews.open(task.documentId(), member);
		this.reviews.opened(document.id(), document.version(), member);
		Outcome outcome = (task.stage() == Stage.SECRECY_REVIEW) ? Outcome.CLEAR : Outcome.PASS;
		this.reviews.decide(task.id(), new Decision(outcome, "同意", null, document.contentHash(), Map.of()), member);
	}

}
