package org.gongkai.annualreport.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a published report. A cell that is blank or absent in it is not in here.
 */
record Case(String id, String agency, int year, ReportScope scope, FormatVersion formatVersion,
		Map<CellId, BigDecimal> figures) {

	static Case of(String id) {
		try (InputStream in = Case.class.getResourceAsStream("/cases/" + id + ".json")) {
			JsonNode json = JsonMapper.builder()
				.enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
				.build()
				.readTree(in);
			Map<CellId, BigDecimal> figures = new TreeMap<>();
			json.get("tables").properties().forEach((cell) -> {
				if (!cell.getValue().isNull()) {
					figures.put(CellId.of(cell.getKey()), cell.getValue().decimalValue());
				}
			});
			return new Case(id, json.get("agency").asString(), json.get("year").asInt(),
					ReportScope.valueOf(json.get("scope").asString()),
					FormatVersion.valueOf(json.get("formatVersion").asString()), figures);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
