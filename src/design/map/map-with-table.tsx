import type { ComponentChildren } from 'preact';
import { TwinTable, type TwinTableProps } from '../chart/twin-table';
import { MunicipalityMap, type MunicipalityMapProps } from './municipality-map';

export interface MapWithTableProps extends MunicipalityMapProps {
  /** Under the map: what it shows, with source, date and N. */
  caption: ComponentChildren;
  table: TwinTableProps;
}

/** The map, its source, and the same facts as a table. */
export function MapWithTable({ caption, table, ...map }: MapWithTableProps) {
  return (
    <div class="figure-with-table">
      <figure class="map-figure">
        <MunicipalityMap {...map} />
        <figcaption>{caption}</figcaption>
      </figure>
      <TwinTable {...table} />
    </div>
  );
}
