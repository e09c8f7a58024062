/**
 * Discourse networks of coded statements: which actors take a stance on what, who agrees with whom, how this changes over
 * time, and which statements each tie is computed from.
 *
 * @module network
 */

export { type TimeUnit, timeUnits } from "../dates/time-unit.ts";
export type { WeekRule } from "../dates/week-number.ts";
export { type BackboneRound, backbone } from "./backbone.ts";
export { type Coalitions, coalitions } from "./coalitions.ts";
export { type CodedRow, type CodedRowsOptions, codedRows } from "./coded-rows.ts";
export { discourseNetwork } from "./discourse-network.ts";
export { type DistanceMeasure, type DistanceOptions, distance, distanceMeasures } from "./distance.ts";
export { type ExplainedAct, type ExplainedPart, type Explanation, explain } from "./explain.ts";
export type { Network, NetworkResult, NetworkSlice } from "./network.ts";
export { type NetworkEdge, networkEdges } from "./network-edges.ts";
export { type NetworkNode, type NetworkNodesOptions, networkNodes } from "./network-nodes.ts";
export type { NodeAttributes } from "./node-attributes.ts";
export type { AttributeField, AttributeValue } from "./options/attribute-field.ts";
export type { EffectiveOptions } from "./options/effective-options.ts";
export {
  type DuplicateRule,
  duplicateRules,
  type Kernel,
  kernels,
  type NetworkMode,
  type NetworkOptions,
  type NetworkWindow,
  networkModes,
  type VariableValues,
} from "./options/network-options.ts";
export { polarization } from "./polarization.ts";
export type { NetworkRow } from "./rows/network-row.ts";
export type { Scale, ScaleRange } from "./rows/scale.ts";
export { type CodedField, type StanceNetworkOptions, stanceNetwork } from "./stance-network.ts";
export { type Aggregation, aggregations, type Normalization, normalizations } from "./weights/aggregation.ts";
