package org.gongkai.cli;

import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The findings for programs: a JSON object a line. */
final class JsonLines implements Consumer<Checked> {

	private static final JsonFactory JSON = JsonFactory.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private final PrintStream out;

	JsonLines(PrintStream out) {
		this.out = out;
	}

	@Override
	public void accept(Checked checked) {
		StringWriter line = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
			json.writeStartObject();
			json.writeStringProperty("file", checked.file());
			if (checked instanceof Checked.Text text) {
				write(json, text);
			}
			else if (checked instanceof Checked.Unreadable unreadable) {
				json.writeStringProperty("error", unreadable.error());
			}
			json.writeEndObject();
		}
		this.out.append(line.getBuffer()).append('\n');
	}

	private static void write(JsonGenerator json, Checked.Text text) {
		AnnualReport report = text.report();
		json.writeStringProperty("kind", (report != null) ? "ANNUAL_REPORT" : "DOCUMENT");
		json.writeStringProperty("title", text.title());
		if (report != null) {
			write(json, report);
		}
		json.writeArrayPropertyStart("findings");
		text.findings().forEach((item) -> write(json, item));
		json.writeEndArray();
		strings(json, "notes", text.notes());
	}

	private static void write(JsonGenerator json, AnnualReport report) {
		json.writeName("agency");
		stringOrNull(json, report.agency().isBlank() ? null : report.agency());
		json.writeName("year");
		Integer year = report.year();
		if (year != null) {
			json.writeNumber(year.intValue());
		}
		else {
			json.writeNull();
		}
		json.writeStringProperty("formatVersion", report.formatVersion().name());
		json.writeStringProperty("scope", report.scope().name());
		json.writeName("signedOn");
		stringOrNull(json, (report.signedOn() != null) ? report.signedOn().toString() : null);
		Map<CellId, String> remarks = new TreeMap<>();
		json.writeObjectPropertyStart("tables");
		for (CellId cell : CellId.all()) {
			if (report.formatVersion().has(cell)) {
				write(json, cell, report.value(cell), remarks);
			}
		}
		json.writeEndObject();
		json.writeObjectPropertyStart("remarks");
		remarks.forEach((cell, remark) -> json.writeStringProperty(cell.id(), remark));
		json.writeEndObject();
	}

	/** A cell with a number; what stands there instead of or beside one is a remark. */
	private static void write(JsonGenerator json, CellId cell, CellValue value, Map<CellId, String> remarks) {
		json.writeName(cell.id());
		if (value instanceof CellValue.Figure figure) {
			json.writeNumber(figure.amount());
			if (!figure.remark().isEmpty()) {
				remarks.put(cell, figure.remark());
			}
			return;
		}
		json.writeNull();
		if (value instanceof CellValue.AsWritten written) {
			remarks.put(cell, written.written());
		}
	}

	private static void write(JsonGenerator json, Checked.Item item) {
		json.writeStartObject();
		json.writeStringProperty("rule", item.rule());
		json.writeStringProperty("severity", item.severity().name());
		strings(json, "cells", item.cells().stream().map(CellId::id).toList());
		json.writeStringProperty("section", item.section());
		json.writeStringProperty("excerpt", item.excerpt());
		json.writeStringProperty("message", item.message());
		json.writeName("expected");
		stringOrNull(json, item.expected());
		json.writeName("actual");
		stringOrNull(json, item.actual());
		strings(json, "repairs", item.repairs());
		json.writeEndObject();
	}

	private static void strings(JsonGenerator json, String name, List<String> strings) {
		json.writeArrayPropertyStart(name);
		strings.forEach(json::writeString);
		json.writeEndArray();
	}

	private static void stringOrNull(JsonGenerator json, @Nullable String text) {
		if (text != null) {
			json.writeString(text);
		}
		else {
			json.writeNull();
		}
	}

}
