package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** What every process model has to be, so that clerks can read it and it can run. */
class BpmnModelTests {

	private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z]+_[A-Z][A-Za-z0-9]+");

	private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");

	private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");

	static Stream<Path> models() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
			return files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("models")
	void theProcessIsNamedLikeItsFileAndSaysWhatItIsFor(Path file) {
		Process process = process(file);

		assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
		assertThat(process.getName()).matches(CHINESE);
		assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
		assertThat(process.getDocumentations()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("models")
	void idsSayKindAndPurposeAndNamesAreChinese(Path file) {
		for (FlowNode node : all(file, FlowNode.class)) {
			assertThat(node.getId()).matches(ID);
			assertThat(node.getName()).as(node.getId()).isNotBlank().matches(CHINESE);
		}
		for (SequenceFlow flow : all(file, SequenceFlow.class)) {
			assertThat(flow.getId()).matches(ID);
		}
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyUserTaskSaysWhatToDo(Path file) {
		assertThat(all(file, UserTask.class)).isNotEmpty()
			.allSatisfy((task) -> assertThat(task.getDocumentations()).as(task.getId())
				.anySatisfy((documentation) -> assertThat(documentation.getTextContent()).isNotBlank()));
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyDecisionAsksAQuestionAndItsAnswersAreNamed(Path file) {
		for (ExclusiveGateway gateway : all(file, ExclusiveGateway.class)) {
			if (gateway.getOutgoing().size() > 1) {
				assertThat(gateway.getIncoming()).as("split and join are separate: " + gateway.getId()).hasSize(1);
				assertThat(gateway.getName()).as(gateway.getId()).endsWith("？");
				assertThat(gateway.getDefault()).as("default of " + gateway.getId()).isNotNull();
				assertThat(gateway.getOutgoing())
					.allSatisfy((flow) -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyServiceTaskNamesABeanThatExists(Path file) {
		Set<String> beans = beans();
		List<String> expressions = new ArrayList<>();
		all(file, ServiceTask.class).forEach((task) -> expressions.add(task.getCamundaDelegateExpression()));
		all(file, BusinessRuleTask.class).forEach((task) -> expressions.add(task.getCamundaDelegateExpression()));
		for (String expression : expressions) {
			assertThat(expression).isNotNull().matches(BEAN);
			assertThat(beans).contains(BEAN.matcher(expression).replaceFirst("$1"));
		}
		assertThat(all(file, ScriptTask.class)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyNodeHasAShapeAndEveryFlowAnEdge(Path file) {
		Set<String> drawn = Stream
			.concat(all(file, BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
					all(file, BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
			.map((element) -> element.getId())
			.collect(Collectors.toSet());

		assertThat(all(file, FlowNode.class)).allSatisfy((node) -> assertThat(drawn).contains(node.getId()));
		assertThat(all(file, SequenceFlow.class)).allSatisfy((flow) -> assertThat(drawn).contains(flow.getId()));
	}

	@ParameterizedTest
	@MethodSource("models")
	void everythingDrawnLiesInsideItsSurroundings(Path file) {
		for (FlowNode node : all(file, FlowNode.class)) {
			if (node.getParentElement() instanceof FlowNode surrounding && !(node instanceof BoundaryEvent)) {
				var inner = ((BpmnShape) node.getDiagramElement()).getBounds();
				var outer = ((BpmnShape) surrounding.getDiagramElement()).getBounds();
				assertThat(inner.getX()).as(node.getId()).isGreaterThan(outer.getX());
				assertThat(inner.getY()).as(node.getId()).isGreaterThan(outer.getY());
				assertThat(inner.getX() + inner.getWidth()).as(node.getId())
					.isLessThan(outer.getX() + outer.getWidth());
				assertThat(inner.getY() + inner.getHeight()).as(node.getId())
					.isLessThan(outer.getY() + outer.getHeight());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("models")
	void timersAreDatesAndErrorsHaveCodes(Path file) {
		assertThat(all(file, TimerEventDefinition.class)).allSatisfy((timer) -> {
			assertThat(timer.getTimeDuration()).as("a statutory period is never a duration").isNull();
			assertThat(timer.getTimeDate().getTextContent()).startsWith("${");
		});
		assertThat(all(file, ErrorEventDefinition.class))
			.allSatisfy((error) -> assertThat(error.getError().getErrorCode()).isNotBlank());
	}

	/** The beans by the names that the code gives them, without starting the office. */
	private static Set<String> beans() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("org\\.gongkai\\..*\\.process\\..*")));
		return scanner.findCandidateComponents("org.gongkai")
			.stream()
			.map((candidate) -> load(candidate.getBeanClassName()))
			.flatMap(BpmnModelTests::beansOf)
			.collect(Collectors.toSet());
	}

	private static Stream<String> beansOf(Class<?> type) {
		Stream<String> methods = Stream.of(type.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(org.springframework.context.annotation.Bean.class))
			.map((method) -> method.getName());
		String simple = type.getSimpleName();
		Stream<String> named = Stream.of(type.getAnnotations())
			.filter((annotation) -> annotation instanceof org.springframework.stereotype.Component)
			.map((annotation) -> ((org.springframework.stereotype.Component) annotation).value());
		return Stream.of(methods, named, Stream.of(Character.toLowerCase(simple.charAt(0)) + simple.substring(1)))
			.flatMap((names) -> names);
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Process process(Path file) {
		return all(file, Process.class).iterator().next();
	}

	private static <T extends ModelElementInstance> Collection<T> all(Path file, Class<T> type) {
		BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
		return model.getModelElementsByType(type);
	}

}
