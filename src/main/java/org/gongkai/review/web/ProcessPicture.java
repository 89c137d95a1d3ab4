package org.gongkai.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.document.ReviewProfile;
import org.gongkai.review.Stage;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The drawn process, and which of its elements stand for a stage. */
@Controller
class ProcessPicture {

	/** The stages that an urgent document passes at the same time, drawn apart. */
	private static final Set<Stage> SIDE_BY_SIDE = Set.of(Stage.FIRST_PROOF, Stage.FIRST_REVIEW, Stage.FINAL_REVIEW);

	private static final Set<String> MODELS = Set.of("document-review", "withdrawal", "annual-report");

	@GetMapping("/process-models/{model}.bpmn")
	ResponseEntity<Resource> model(@PathVariable String model) {
		if (!MODELS.contains(model)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_XML)
			.body(new ClassPathResource("bpmn/" + model + ".bpmn"));
	}

	/** The elements that stand for the steps in a state, separated by blanks. */
	static String elements(List<Progress.Step> steps, String state, ReviewProfile profile) {
		return steps.stream()
			.filter((step) -> step.state().equals(state) && step.stage() != Stage.DRAFT)
			.map((step) -> (profile == ReviewProfile.URGENT && SIDE_BY_SIDE.contains(step.stage()))
					? "UserTask_Urgent" + camel(step.stage()) : element(step.stage()))
			.collect(Collectors.joining(" "));
	}

	/** The element of the ordinary route that stands for a stage. */
	static String element(Stage stage) {
		return "UserTask_" + camel(stage);
	}

	private static String camel(Stage stage) {
		return Arrays.stream(stage.name().split("_"))
			.map((word) -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
			.collect(Collectors.joining());
	}

}
