package org.gongkai.operation;

import java.util.List;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.gongkai.OfficeTest;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.organization.DemoNames;
import org.gongkai.review.PublicSite;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Log lines say by numbers what they are about, and nothing of what documents say. */
@OfficeTest
class LogTests {

	private static final org.slf4j.Logger PROBE = LoggerFactory.getLogger("org.gongkai.probe");

	private static final String TITLE = "关于印发《蓝莓仓库轮值办法》的通知";

	private static final String SENTENCE = "值守人员每晚九时关闭蓝莓冷库东侧闸门。";

	private static final String IDENTITY_NUMBER = "11010519491231002X";

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@Autowired
	ReviewWalk walk;

	@Autowired
	Documents documents;

	@Autowired
	ManagementService jobs;

	@Autowired
	MockMvcTester mvc;

	@MockitoSpyBean
	PublicSite site;

	@BeforeEach
	void listen() {
		this.log.start();
		// more than is logged at work
		root().setLevel(Level.INFO);
		root().addAppender(this.log);
	}

	@AfterEach
	void listenNoMore() {
		root().detachAppender(this.log);
		root().setLevel(Level.WARN);
		Mockito.reset(this.site);
		MDC.clear();
	}

	@Test
	void aWholeWalkLeavesNothingOfItsContent() {
		PROBE.info("listening");
		Document document = this.walk.upTo(Stage.PUBLISH, draft(Block.Paragraph.of(SENTENCE)));
		Mockito.doThrow(new IllegalStateException("the folder is gone")).when(this.site).publish(any(), anyLong());
		assertThatException().isThrownBy(() -> this.walk.pass(document.id()));
		Mockito.reset(this.site);
		this.walk.publishWhatIsReleased(document.id());
		this.walk.pass(document.id());
		assertThat(this.documents.get(document.id()).state()).isEqualTo(DocumentState.PUBLISHED);
		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.walk.upTo(Stage.FIRST_PROOF, draft(Block.Paragraph.of("身份证号" + IDENTITY_NUMBER))));
		Stream
			.of("/documents/" + document.id(), "/documents/" + document.id() + "/edit", "/documents/999999",
					"/documents?q=蓝莓", "/documents/" + document.id() + "/print.pdf")
			.forEach((page) -> this.mvc.get().uri(page).with(user("drafter")).exchange());
		this.mvc.post().uri("/sign-in").with(csrf()).param("username", "drafter").param("password", "蓝莓").exchange();

		List<String> secrets = Stream.concat(Stream.of("蓝莓", SENTENCE, IDENTITY_NUMBER), DemoNames.all().stream())
			.toList();
		assertThat(lines()).isNotEmpty()
			.allSatisfy((line) -> assertThat(line).doesNotContain(secrets.toArray(String[]::new)));
	}

	@Test
	void linesOfARequestTellWhoAndWhichDocument() {
		Document document = draft(Block.Paragraph.of(SENTENCE));
		Mockito.doAnswer((call) -> {
			PROBE.info("asked");
			return call.callRealMethod();
		}).when(this.site).address(anyLong());

		assertThat(this.mvc.get().uri("/documents/" + document.id()).with(user("drafter"))).hasStatusOk();

		assertThat(probes()).isNotEmpty()
			.allSatisfy((event) -> assertThat(event.getMDCPropertyMap())
				.containsEntry("user", Long.toString(this.walk.person("drafter").id()))
				.containsEntry("document", Long.toString(document.id())));
	}

	@Test
	void linesOfAJobTellWhichDocumentAndStepAlsoWhenItFails() {
		Document document = this.walk.upTo(Stage.PUBLISH, draft(Block.Paragraph.of(SENTENCE)));
		Mockito.doAnswer((call) -> {
			PROBE.info("publishing");
			throw new IllegalStateException("the folder is gone");
		}).when(this.site).publish(any(), anyLong());
		assertThatException().isThrownBy(() -> this.walk.pass(document.id()));

		assertThat(probes()).singleElement()
			.satisfies((event) -> assertThat(event.getMDCPropertyMap()).containsEntry("process", "document-review")
				.containsEntry("number", Long.toString(document.id()))
				.containsEntry("step", "ServiceTask_PublishSignedVersion"));
		this.jobs.createJobQuery().withException().list().stream().map(Job::getId).forEach((job) -> {
			this.jobs.setJobRetries(job, 1);
			Mockito.reset(this.site);
			this.jobs.executeJob(job);
		});
	}

	private Document draft(Block... blocks) {
		return DocumentFixtures.aDraft()
			.titled(TITLE)
			.with(Stream
				.concat(Stream.of(Block.Paragraph.of("各科室：")),
						Stream.concat(Stream.of(blocks), Stream.of(Block.Paragraph.of("2026年6月9日"))))
				.toList())
			.savedBy(this.walk.person("drafter"), this.documents);
	}

	private List<ILoggingEvent> probes() {
		return this.log.list.stream().filter((event) -> event.getLoggerName().equals(PROBE.getName())).toList();
	}

	private List<String> lines() {
		return this.log.list.stream()
			.map((event) -> event.getFormattedMessage() + " " + event.getMDCPropertyMap() + " "
					+ ((event.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(event.getThrowableProxy())
							: ""))
			.toList();
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

}
