package org.prasan.casereferral.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.figures.Measure.Kind;

/**
 * One figure with its rows.
 *
 * @param by rows of dimensions, {@code value} and {@code shown}, and for times {@code p50} and
 *     {@code p90}; a value that is too small to be told is left out
 * @param total null where it is too small to be told
 * @param rounded whether values are told to the nearest five
 */
public record FigureTable(
    String name,
    String definition,
    String definitionTh,
    Kind kind,
    List<Map<String, Object>> by,
    @Nullable Long total,
    String totalShown,
    boolean rounded) {}
